/**
 * Words that page furniture is made of in many languages. They never decide alone: where a line stands and what it looks
 * like must agree. Each list is English, then German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Chinese.
 */

/** Begins the readers' part of a page: nothing of the article follows. */
export const COMMENTS =
  /^(?:(?:\d+|no|leave an?|post an?|add an?|write an?|view|show|read|join the)\s+)?(?:comments?|replies|reply|discussion|conversation|responses)(?:\s*[(:]?\s*\d*\)?|\s+on\s.*|\s+below)?[:.!»]?$|^(?:kommentare?|kommentar schreiben|commentaires?|laisser un commentaire|comentarios?|deja un comentario|comentários?|deixe um comentário|commenti|lascia un commento|reacties|laat een reactie achter|komentarze|комментарии|комментарий|оставить комментарий|评论|留言|コメント)(?:\s*\(?\d*\)?)?:?$/i;

/** Heads a list of other pages. */
export const RELATED =
  /^(?:you (?:may|might) (?:also|like)\b.*|(?:see|read|watch) (?:also|more|next)\b.*|more (?:from|on|in|stories|news|like this|for you)\b.*|from (?:our|the|around|across) (?:network|web|partners|archive|site|blog)s?\b.*|(?:related|recommended|recent|popular|trending|similar|latest|top|featured|sponsored|promoted)(?: \w+)?(?: (?:articles?|posts?|stories|news|topics?|links?|content|reading|for you|now|videos?))|related|recommended|recommended for you|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|what to read next|up next|around the web|keep reading|don['’]t miss|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|verwandte (?:artikel|themen)|meistgelesen|à lire aussi|lire aussi|sur le même sujet|les plus lus|articles similaires|lea también|te puede interesar|más (?:leídas|noticias)|artículos relacionados|noticias relacionadas|leia (?:também|mais)|veja também|mais lidas|leggi anche|potrebbe interessarti|lees ook|czytaj (?:także|też)|читайте также|相关(?:阅读|新闻|文章)|関連記事)\s*[:.…]?$/i;

/** Words of prompts and notices: cookies, advertising, newsletters, sharing, signing in, comment rules. */
export const PROMPT =
  /\b(?:cookies?|ad-?blocke?r?s?|adblock|advertis(?:ement|ing|ements)|newsletters?|subscri(?:be|ption|ptions|bed)|unsubscribe|sign (?:up|in|out)|log ?(?:in|out)|login|register|password|your (?:e-?mail|inbox|browser|account)|e-?mail address|share (?:this|on|via)|tweet|retweet|facebook|twitter|whatsapp|pinterest|linkedin|instagram|follow us|like us|privacy policy|terms (?:of|and)|all rights reserved|copyright|powered by|javascript|akismet|spam|captcha|comment data|mobile version|desktop version|print this|bookmark|permalink|rss|skip to|werbung|anzeige|anmelden|datenschutz|impressum|publicité|s['’]abonner|abonnez|connexion|suscríbete|publicidad|iniciar sesión|assine|publicidade|entrar|pubblicità|iscriviti|accedi|advertentie|abonneer|reklama|zaloguj|реклама|подпис\w*|войти|广告|登录|注册)\b/i;

/** How long a page takes to read and how often it was seen. */
export const COUNTER =
  /^(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd)\W*)?\d+\s*(?:-\s*\d+\s*)?(?:min(?:ute)?s?\.?(?:\s+(?:read|reading|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd))?|views?|shares?|likes?|comments?|reads?|aufrufe|vues|visitas|clics)\.?$/i;

/** A switch between forms of a page. */
export const PAGE_SWITCH =
  /^(?:exit|view|switch to|go to|back to|skip to|jump to|return to|print|toggle)\b.{0,30}\b(?:mobile|desktop|full|site|version|top|content|page|home|menu|navigation|article|view)\b/i;

/** Builders of pages and their calls to action. */
export const SITE_ADVERT =
  /\b(?:design|create|build|start|make)\b.{0,20}\b(?:web ?site|site|blog|store|page)\b.{0,20}\b(?:like this|with|today|free|now)\b|^(?:get started|try (?:it )?(?:now|free)|start (?:now|free|today)|learn more|welcome back)!?$/i;
