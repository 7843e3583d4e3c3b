import {measurable} from './page.ts';

/** What the two scripts of SurveyJS leave on the page. */
declare const Survey: {
  readonly Model: new (json: unknown) => object;
  readonly settings: {animationEnabled: boolean};
};
declare const SurveyUI: {readonly renderSurvey: (survey: object, host: HTMLElement) => void};

measurable({
  async ready() {
    // What is hidden would fade out for a quarter of a second first.
    Survey.settings.animationEnabled = false;
  },
  show: (text, host) => SurveyUI.renderSurvey(new Survey.Model(JSON.parse(text)), host),
  find: (id, host) => host.querySelector(`[data-name="${id}"] :is(input, textarea)`) ?? undefined,
  option: (id, code, host) =>
    host.querySelector(`[data-name="${id}"] input[value="${code}"]`)?.closest('label') ?? undefined,
});
