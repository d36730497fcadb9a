/**
 * Names of parts that texts have in common: a line of nothing else heads a part, it is no headline. Each list goes English,
 * German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Ukrainian.
 */
const PART =
  /^(?:(?:the |our |my )?(?:key |main |top |quick |executive |essential |\d{1,2} |three |four |five |ten )*(?:takeaways?|take-aways|points?|facts|findings|highlights|messages|developments|dates|events|figures|numbers|questions|stakes|issues|summary|overview|background|context|introduction|conclusions?|timeline|chronology|contents|methodology|sources|references|notes|glossary|faqs?|abstract|outlook|analysis|recommendations|next steps)|(?:at a glance|in (?:brief|short|a nutshell|summary|this (?:article|story|report|issue|edition))|what (?:we know(?: so far)?|you need to know|to know|to watch(?: for)?|happened|(?:comes|is|happens) next|(?:is|['’]s) (?:at stake|new|next)|it means|this means)|why (?:it|this) matters|why does (?:it|this) matter|live (?:reporting|updates?|coverage|blog|feed)|the (?:latest|bottom line|big picture|backstory|details|stakes)|how we got here|(?:open|unanswered|frequently asked) questions|timeline of (?:key |the |main )*events|tl;?dr|das wichtigste(?: in kürze)?|auf einen blick|zusammenfassung|überblick|hintergrund|kernpunkte|zeitleiste|chronologie|einleitung|fazit|ausblick|offene fragen|worum es geht|l['’]essentiel|en bref|résumé|contexte|points clés|à retenir|claves|lo esencial|resumen|contexto|antecedentes|puntos clave|conclusiones|cronología|resumo|pontos principais|in breve|i punti chiave|riassunto|contesto|samenvatting|in het kort|achtergrond|w skrócie|podsumowanie|tło|главное|кратко|итоги|выводы|контекст|хронология|головне|коротко|підсумки|висновки|контекст|хронологія)) ?[:.…?]?$/iu;
const MAX_LENGTH = 60;

/** True for a line that only names a part of a text: `Key takeaways`, `Background`, `What we know so far`. */
export function isPartName(text: string): boolean {
  return text.length <= MAX_LENGTH && PART.test(text);
}
