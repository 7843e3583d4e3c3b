/** The forms of a counted noun; Slovene needs them all, Italian and English two. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/** The right form for a count; `#` in it becomes the number, written the language's way. */
export function plural(language: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', count.toLocaleString(language));
}
