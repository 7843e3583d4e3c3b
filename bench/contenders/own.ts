import {measurable} from './page.ts';

/** What the page is told: the tag, its attributes, and the chunks that a page with it loads. */
type Settings = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly chunks: readonly string[];
};

const {tag, attributes, chunks} = JSON.parse(
  document.getElementById('settings')?.textContent ?? '',
) as Settings;
let widget: HTMLElement | undefined;

/** The field in which readers type words to filter by. */
const filter = 'filter-q';
/** All pages of a plan have come, and readers can filter it. */
const whole = 'whole';

/** The data are in hand: what the widget asks for is answered from memory, so no network is measured. */
function answerWith(text: string) {
  const {fetch} = globalThis;
  globalThis.fetch = async () => {
    globalThis.fetch = fetch;
    return new Response(text, {headers: {'content-type': 'application/json'}});
  };
}

measurable({
  async ready() {
    await Promise.all(chunks.map((chunk) => import(chunk)));
    await customElements.whenDefined(tag);
  },

  show(text, host) {
    answerWith(text);
    widget = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    host.append(widget);
  },

  find(id) {
    const root = widget?.shadowRoot;
    // A day of a month with something on it.
    if (/^\d/.test(id)) return root?.querySelector(`[part=day].some[id$="${id}"]`) ?? undefined;
    if (id === filter) return root?.getElementById(id) ?? undefined;
    if (id === whole)
      return root?.querySelector('.coming') ? undefined : (root?.getElementById(filter) ?? undefined);
    // The first control of a question has its id; an entry or a commitment is known by the number that ends its title.
    if (id.startsWith('q')) return root?.getElementById(`q-${id}`) ?? undefined;
    const titles = root?.querySelectorAll('[part=title], [part=commitment-heading]');
    const last = titles?.item(titles.length - 1);
    return last?.textContent.endsWith(`(${id.slice(1)})`) ? last : undefined;
  },

  option: (id, code) =>
    widget?.shadowRoot?.querySelector(`[name="a/${id}"][value="${code}"] + label`) ?? undefined,
});
