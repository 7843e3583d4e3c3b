import {measurable} from './page.ts';

/** What peers/json-forms.ts leaves on the page. */
declare const jsonForms: {
  readonly show: (schema: object, uischema: object, host: HTMLElement) => void;
};

measurable({
  ready: () => Promise.resolve(),
  show(text, host) {
    const {schema, uischema} = JSON.parse(text) as {schema: object; uischema: object};
    jsonForms.show(schema, uischema, host);
  },
  // The controls of a question have its name, or ids that begin with it: of several choices each has its own. What
  // a rule hides stays where it is, inside something hidden.
  find(id, host) {
    const named = `[name="#/properties/${id}"], :is(input, textarea)[id^="#/properties/${id}-"]`;
    const control = host.querySelector(named) ?? undefined;
    return control?.closest('[hidden]') ? undefined : control;
  },
  option: (id, code, host) => host.querySelector(`[name="#/properties/${id}"][value="${code}"]`) ?? undefined,
});
