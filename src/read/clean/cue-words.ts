/**
 * Words that page furniture is made of, in many languages. They never decide alone: where a line stands and what it looks
 * like must agree. Each list goes English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Russian,
 * Chinese, Japanese.
 */

/** Begins the readers' part of a page: nothing of the article follows. */
const COMMENTS =
  /^(?:(?:\d+|no|leave an?|post an?|add an?|write an?|view|show|see|read|join the|latest|all)\s+){0,2}(?:comments?|replies|reply|discussion|conversation|responses)(?:\s*[(:]?\s*\d*\)?(?:\s*posted\))?|\s+on\s.*|\s+below)?[:.!»]?$|^(?:\d+\s+)?(?:kommentare?(?: lesen.*)?|kommentar schreiben|commentaires?|laisser un commentaire|comentarios?|deja un comentario|comentários?|deixe um comentário|commenti|lascia un commento|reacties|laat een reactie achter|komentarze|komentáře|diskuse|комментарии|комментарий|оставить комментарий|评论|我要评论|留言|コメント)(?:\s*\(?\d*\)?)?:?$/i;

/** Heads a list of other pages. */
const RELATED =
  /^(?:you (?:may|might) (?:also|like)\b.*|(?:see|read|watch) (?:also|more|next)\b.*|more (?:from|on|in|stories|news|like this|for you)\b.*|also (?:on|in|from|read)\b.*|from (?:our|the|around|across) (?:network|web|partners|archive|site|blog)s?\b.*|(?:related|recommended|recent|popular|trending|similar|latest|top|featured|sponsored|promoted)(?: \w+)? (?:articles?|posts?|stories|news|topics?|links?|content|coverage|searches|ads|reading|for you|now|videos?)|related|recommended|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|what to read next|up next|around the web|keep reading|don['’]t miss|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|verwandte (?:artikel|themen)|meistgelesen|auch auf .{2,30}|à lire aussi|lire aussi|sur le même sujet|les plus (?:lus|partagés)|articles similaires|lea también|te puede interesar|más (?:leídas|noticias)|(?:artículos|noticias|notas) relacionad[ao]s|leia (?:também|mais)|veja também|mais lidas|leggi anche|potrebbe interessarti|lees ook|czytaj (?:także|też)|související|nejčtenější|mohlo by vás zajímat|читайте также|читайте також|اقرأ أيضا|اقرأ أيضًا|más información|saiba mais|per saperne di più|mehr dazu|相关(?:阅读|新闻|文章)|精彩.{0,4}推荐|【?関連記事】?|関連リンク)\s*[:.…]?$/i;

/** Points to another page in the middle of a text: `Read also: Why the dam leaks`. */
const TEASER =
  /^(?:(?:also read|read (?:also|more|next)|see also|related(?: story| article)?|more on this|don['’]t miss|lesen sie (?:auch|dazu|mehr)|mehr zum thema|(?:à )?lire aussi|lea también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|czytaj (?:też|także|więcej)|čtěte také|читайте также|читайте також|اقرأ أيضا|اقرأ أيضًا|延伸阅读|相关阅读|関連記事)\s*[:：»›>|–—-]\s*)\S.{8,110}(?<![.。])$/iu;

/** Such a heading with its list behind it in one line: `You might also like: … · … · …`. */
const RELATED_LINE =
  /^(?:you (?:may|might) (?:also )?(?:like|enjoy)|(?:read|see|watch) (?:also|more|next)|related(?: \w+)?|more (?:from|on) .{2,30}|most read|recommended(?: \w+)?)\s*[:：] ?\S.*(?:\s[·•|]\s.*){1,}$/iu;

/** Openings of calls to the reader: to subscribe, sign in, share, click. */
const CALL =
  /^(?:please (?:support|disable|enable|accept|upgrade|sign|log|subscribe|enter|note that comments)|sign (?:up|in|out)\b|log ?(?:in|out)\b|subscribe\b|register (?:now|here|for|to)\b|follow (?:us|me|@)|like (?:us on\b|this:?$)|like loading|share (?:this|on|via|with|article|story)\b|tweet (?:this|on)\b|click (?:here|to)\b|tap (?:here|to)\b|download (?:our|the) app|join (?:our|us|\d)|become an? (?:member|subscriber|supporter|patron|friend)\b|get (?:our|the (?:latest|app)|started|it free)\b|enter your\b|read more\b|read (?:the )?(?:full|whole|rest of the|complete|entire|original) (?:story|article|report|post|text|interview|piece|analysis|version)\b|view (?:this|the) (?:e-?mail|newsletter|message)\b|view (?:it |this )?in (?:your |a )?(?:web )?browser\b|forwarded this e-?mail\b|(?:e-?mail )?not displaying correctly|forward (?:this )?(?:e-?mail )?to (?:a )?friends?\b|continue reading\b|advertisement(?:$| ?[-–—:|] ?.{0,40}$)|continue reading the main story|advertising$|sponsored(?: content| by .{1,40})?$|support (?:us\b|our (?:work|journalism))|donate(?: now)?!?$|powered by\b|upgrade (?:to|your|now)\b|refer a friend|(?:give|gift) (?:the|this|a) .{2,40}(?:gift|subscription|article)$|you have (?:\d+|no|one|two|three|four|five) (?:free |more )*(?:articles?|stories|reads)\b|you['’]re (?:currently )?(?:an? )?(?:free|paid|guest)? ?(?:subscriber|reading a free)|(?:listen|play|watch|read|download)(?: to)? (?:this|the) (?:story|article|episode|podcast|audio|video|page|issue)\b|play (?:episode|audio|video|podcast)\b|(?:promo|discount|coupon|voucher) code\b|use code \S+|take (?:our|the|this) (?:\S+ )?(?:quiz|survey|poll)\b|ask (?:us|your|a|our)(?: own)? (?:\S+ )?questions?\b|buy (?:the|your|our|me|us|tickets?|now|it|a (?:copy|ticket|subscription))\b|if you (?:liked|enjoyed|like|enjoy|value|found) (?:this|our|what|the)\b|rate us\b|show (?:more|less|all|key)\b|skip to\b|jump to\b|copy (?:the )?link\b|(?:save|bookmark|gift|report) (?:this|the) (?:story|article|page|post|piece|recipe)$|(?:add|set|make|choose) .{2,40} (?:on|to|as|in) (?:your|a|google) .{0,20}\b(?:search|sources?|news)\b|got (?:a|any) (?:tip|story|news)\b|reading mode\b|text size\b|acquire licen|collection notice|start writing\b|turn off|jetzt (?:anmelden|abonnieren|registrieren)|newsletter\b|recevoir la newsletter|abonnez-vous|s['’](?:abonner|inscrire)|se connecter|suscríbete|regístrate|iniciar sesión|comparte\b|assine\b|inscreva-se|compartilhe|iscriviti|condividi|abonneer|zaloguj|udostępnij|sdílet|přihlásit|reklama$|anzeige$|werbung$|publicité$|publicidad$|publicidade$|pubblicità$|реклама$|подпи(?:сывайтесь|саться|шитесь)|підпи(?:суйтесь|шіться|сатися)|поделиться|поділитися|поширити|شارك|اشترك|partager (?:cet|sur|l['’])|compart(?:ir|e) (?:en|este|esta|por)\b|compartilh(?:ar|e) (?:no|em|este|esta|por)\b|condividi (?:su|questo)|(?:artikel|beitrag|seite) (?:teilen|drucken|merken)|(?:jetzt |artikel )teilen$|delen (?:op|via)|udostępnij|登录|注册|广告|分享到|ログイン)/i;

/** Notices that no article is made of: cookies, advertising blockers, rights, forms, comment rules. */
const NOTICE =
  /\b(?:(?:we|site|website|page) uses? cookies|cookies? (?:policy|settings|preferences|notice|choices|consent)|(?:our|\d+) (?:\S+ )?partners (?:value|store|process|use)|(?:using|have) an? ad ?-?blocker|(?:turn on|switch on) javascript|accept (?:all )?cookies|ad-?block(?:er|ers|ing)?\b.{0,40}\b(?:detected|disabl\w+|browser|extension|off)|(?:disabl\w+|turn off|detected)\b.{0,40}\bad-?block|privacy (?:policy|notice|terms)|terms (?:of (?:use|service)|& conditions)|all rights reserved|your e-?mail address|will not be published|required fields|comment data|reduce spam|javascript (?:is|must)|enable javascript|subscribe to (?:our|the|this)|sign up (?:for|to) (?:our|the|receive)|our newsletter|to your inbox|log ?in to|sign in to|no longer supports?|scroll (?:down )?to (?:explore|read|see|continue)|this (?:live )?(?:blog|feed|coverage|page) (?:is|has) (?:now )?(?:been )?(?:closed|ended|finished|paused)|unsubscribe|(?:you are|you['’]re|you) (?:receiv\w+) this (?:e-?mail|newsletter|message)|manage (?:your )?(?:e-?mail )?preferences|update your preferences|vom newsletter abmelden|se désabonner|darse de baja|отписаться от|opens in (?:a )?new window|alle rechte vorbehalten|datenschutz(?:erklärung)?|impressum|tous droits réservés|politique de confidentialité|todos los derechos|política de privacidad(?:e)?|todos os direitos|tutti i diritti|wszelkie prawa|všechna práva|все права|版权所有)/i;
const RIGHTS = /^(?:©|\(c\)|copyright\b)|©\s*\d{4}/i;

const NETWORK =
  'share|shares|tweet|retweet|e-?mail|print|pin it|copy link|facebook|twitter|whatsapp|linkedin|pinterest|instagram|telegram|reddit|google\\+|tumblr|pocket|youtube|rss|messenger|teilen|drucken|partager|imprimer|compartir|imprimir|compartilhar|stampa|微信(?:好友)?|腾讯微博|新浪微博|微博|qq空间';
/** A line of nothing but sharing: names of networks, ways to send a page, counts. */
const SHARING = new RegExp(
  `^(?=.*(?:${NETWORK}))(?:(?:${NETWORK}|x|f|t|in|fb|gift|bookmark|listen|mail|save|like|link|on|via|to|this|and|or|a|friends?|your|more|page|article|story|about sharing|[\\d.,k+]+)[\\s|,/·•:-]*)+$`,
  'i',
);

/** How long a page takes to read and how often it was seen. */
export const COUNTER =
  /^(?:(?:(?:estimated )?reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd)\W*)?\d[\d.,k]*\s*(?:-\s*\d+\s*)?-?(?:min(?:ute)?s?\.?(?:\s+(?:read|reading|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd))?|views?|shares?|likes?|comments?|reads?|aufrufe|vues|visitas|clics)\.?(?:\s*[·•|–—-]\s*.{1,60})?$|^\d[\d.,]*k$/i;

/** The same, sure enough to go anywhere. */
const READING_TIME =
  /^(?:(?:estimated )?(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd)\W*\d|\d+\s*-?\s*min(?:ute)?s?\.? (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura)\b).{0,60}$/i;
/** Where an advertisement stood. */
const ADVERT =
  /^(?:(?:advertisement|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|реклама|广告)(?: ?[-–—:|] ?.{0,40})?|(?:sponsored|promoted|anzeige|publicité|publicidad) ?: ?.{0,80}|(?:the )?(?:story|article|text|post) continues (?:below|after)(?: (?:the |this )?(?:ad|advertisement|advert|photo|gallery|video|promotion)s?)?)$/i;

/** The line under the title of an article in a reference work: `From X, the encyclopedia …`, or its name alone. */
const REFERENCE_WORKS = [
  /^From (?:the )?(\p{Lu}[\p{L} ]{2,40}), (?:the|an?) .{0,40}\b(?:encyclop(?:a?e)dia|dictionary|wiki|almanac|reference|lexicon)\b/u,
  /^(\p{Lu}[\p{L} ]{2,40}), (?:the|an?) [\p{Ll} -]{0,40}\b(?:encyclop(?:a?e)dia|dictionary|wiki|almanac|lexicon)$/u,
  /^(?:From (?:the )?)?(\p{Lu}[\p{L}-]{1,30}(?:p(?:a?e)dia|wiki))$/u,
] as const;

/** The name of the reference work that a line says a page is from; null when it says none. */
export function referenceWork(line: string): string | null {
  if (line.length > MAX_HEADING) return null;
  for (const works of REFERENCE_WORKS) {
    const name = works.exec(line)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** What a transcript notes between the words. */
const STAGE =
  /^[[(](?:laughter|laughs|applause|music(?: playing)?|crosstalk|inaudible|unintelligible|pause|silence|ends?|lachen|applaus|beifall|musik|rires|applaudissements|risas|aplausos|смех|аплодисменты)[\])]\.?$/iu;

/** A page's number in a paged document. */
const PAGE_NUMBER =
  /^[-–—\s]*(?:page|seite|página|pagina|strona|strana|blz\.?|p\.)?\s?\d{1,4}\s?(?:of|von|de|di|sur|van|z|ze|\/)\s?\d{1,4}[-–—\s]*$/i;

/** A switch between forms of a page, or a jump inside it. */
const PAGE_SWITCH =
  /^(?:(?:exit|view|switch to|go to|back to|skip to|jump to|return to|print|toggle)\b.{0,30}\b(?:mobile|desktop|full|site|version|top|content|page|home|menu|navigation|article|search|view|permalink|story)\b|(?:previous|next|older|newer) (?:article|post|story|page|entry|chapter|episode|issue)\b.*|(?:previous|next|related|older|newer) (?:article|post|story|page|entry|chapter|episode|issue|explainer|guide|lesson|report|video|gallery|read|news|topic|section)\s*:.*|back to top|(?:« )?(?:previous|older)\s*[|/]?\s*(?:next|newer)(?: »)?|(?:zurück|vorige|weiter|suivant|siguiente|próximo)\b.{0,20})$/iu;

/** A list of the page's keywords. */
const KEYWORDS =
  /^(?:topics?|tags?|tagged(?: with| as)?|keywords?|categor(?:y|ies)|filed under|labels?|posted in|schlagw(?:orte|örter)|themen|mots[- ]clés|étiquettes|etiquetas|palabras clave|tópicos|categorías?|categorie|parole chiave|trefwoorden|tagi|štítky|теги|标签|タグ)\s*[:：]/i;

/** Builders of pages and their calls to action. */
const SITE_ADVERT =
  /\b(?:design|create|build|start|make)\b.{0,20}\b(?:web ?site|site|blog|store)\b.{0,20}\b(?:like this|with|today|free|now)\b|^(?:get started|try (?:it )?(?:now|free)|start (?:now|free|today)|learn more|welcome back)!?$/i;

/** Lines of a page's own program or style sheet. */
const PROGRAM =
  /^(?:\(?function\s*\(|var \w+\s*=.*;$|window\.|document\.(?:get|write|create)|googletag|jquery\(|\$\(|<\/?(?:script|style|iframe|img|div|span)\b|@(?:media|import)\b|[.#][\w-]+(?:[\s,>.#][\w-]+)*\s*\{)/i;

/** What an encyclopedia's editors say of an article at its top, and where they send the reader from its parts. */
const HATNOTE =
  /^(?:this (?:article|section|page)(?:['’]s (?:\p{Ll}+ ){1,3})? ?(?:documents (?:an? )?(?:current|recent|ongoing|breaking)|needs|may (?:need|require|contain|be too (?:long|short|detailed|technical))|does not cite|relies|is an orphan|is written like)\b|["“].{2,60}["”] redirects here\b|(?:main articles?|further information|see also) ?: |for (?:other uses|the \p{L}[^.]{2,60}), see |not to be confused with )/iu;

/** The same beyond all doubt, however long the line is. */
const EDITORS_NOTE =
  /^this (?:article|section|page)\b.*\((?:\p{Lu}\p{L}+ \d{4}|learn how and when .{0,60})\)$|^["“].{2,60}["”] redirects here\./iu;

/** Pictures and signs of buttons before their words. */
const BUTTON = /^[^\p{L}\p{N}©(.#@<[$]+/u;

/** Longest line that is taken for a call or a notice: longer ones tell something. */
const MAX_CALL = 240;
/** Longest heading of comments or of a list of pages. */
const MAX_HEADING = 90;

/** True for a line that heads readers' comments. */
export function isCommentsHeading(text: string): boolean {
  return text.length <= MAX_HEADING && COMMENTS.test(text);
}

/** True for a line that heads a list of other pages. */
export function isRelatedHeading(text: string): boolean {
  return text.length <= MAX_HEADING && RELATED.test(text);
}

/** True for a call to the reader, a notice, a line of sharing buttons or of program code. */
export function isPrompt(line: string): boolean {
  if (line.length > MAX_CALL) return false;
  const text = line.replace(BUTTON, '');
  if (CALL.test(text) || RIGHTS.test(text) || NOTICE.test(text) || PROGRAM.test(text) || HATNOTE.test(text)) {
    return true;
  }
  return text.length <= MAX_HEADING && SHARING.test(text);
}

/** True for a small mark of the page itself: a counter, a switch, an advert of the page's builder. */
export function isPageMark(text: string): boolean {
  if (text.length > MAX_HEADING) return false;
  return (
    COUNTER.test(text) ||
    PAGE_NUMBER.test(text) ||
    referenceWork(text) !== null ||
    PAGE_SWITCH.test(text) ||
    SITE_ADVERT.test(text) ||
    KEYWORDS.test(text)
  );
}

/** True for a line that can be nothing else, wherever it stands: a page's number, a reading time, sharing, an advert's place. */
export function isSureMark(line: string): boolean {
  if (line.length <= MAX_CALL && (RELATED_LINE.test(line) || EDITORS_NOTE.test(line))) return true;
  if (line.length > MAX_HEADING) return false;
  const text = line.replace(BUTTON, '');
  if (/\d/.test(text) && (PAGE_NUMBER.test(text) || READING_TIME.test(text))) return true;
  if (ADVERT.test(text) || HATNOTE.test(text) || (text.includes(' ') && SHARING.test(text))) return true;
  return TEASER.test(text) || STAGE.test(text);
}
