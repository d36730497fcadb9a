/** A thing in the plural forms that English and German have; `#` stands for the number. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

const rules = new Map<string, Intl.PluralRules>();

/** A number with its thing in the form that the language asks for: `1 document`, `2 documents`. */
export function counted(locale: string, count: number, forms: PluralForms): string {
  let rule = rules.get(locale);
  if (rule === undefined) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return (rule.select(count) === 'one' ? forms.one : forms.other).replace('#', String(count));
}
