/** What a link or the address of a frame may set of a widget, by attribute name; anything else in one is not ours. */
export const widgetOptions = [
  ...['view', 'source', 'lang', 'heading', 'limit', 'filters', 'kind', 'from', 'to', 'official'],
  ...['organisation', 'counterpart', 'topic', 'mode', 'place', 'status', 'q', 'summary', 'since'],
  ...['group', 'area', 'responsible', 'late', 'sort', 'quality', 'loading'],
] as const;

/** The attributes among these, in the order in which we write them. */
export const optionsIn = (asked: URLSearchParams) =>
  widgetOptions.flatMap((name) => {
    const value = asked.get(name) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
