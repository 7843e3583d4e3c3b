/** The forms of a counted noun; Slovene needs them all, Italian and English two. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/** Made once for each language: a long list asks at every letter that is typed. */
const rules: Record<string, Intl.PluralRules> = {};

/** The right form for a count; `#` in it becomes the number, written the language's way. */
export function plural(language: string, count: number, forms: PluralForms): string {
  const form = forms[(rules[language] ??= new Intl.PluralRules(language)).select(count)] ?? forms.other;
  return form.replace('#', count.toLocaleString(language));
}
