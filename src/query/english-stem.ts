import { stemmer as porter } from 'stemmer';

/** Verbs whose forms no ending tells: the base, then its other forms. */
const FORMS =
  'arise arose arisen,beat beaten,become became,begin began begun,bind bound,bite bit bitten,bleed bled,blow blew blown,' +
  'break broke broken,breed bred,bring brought,build built,burn burnt,buy bought,catch caught,choose chose chosen,' +
  'cling clung,creep crept,deal dealt,die died,dig dug,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,' +
  'fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,' +
  'forget forgot forgotten,freeze froze frozen,give gave given,go went gone,grow grew grown,hang hung,hear heard,' +
  'hide hid hidden,hold held,keep kept,know knew known,lay laid,lead led,leave left,lend lent,lose lost,make made,' +
  'mean meant,meet met,pay paid,ride rode ridden,ring rang rung,rise rose risen,run ran,say said,see saw seen,seek sought,' +
  'sell sold,send sent,shake shook shaken,shine shone,shoot shot,shrink shrank shrunk,sing sang sung,sink sank sunk,' +
  'sit sat,sleep slept,slide slid,speak spoke spoken,spend spent,spring sprang sprung,stand stood,steal stole stolen,' +
  'stick stuck,strike struck stricken,strive strove striven,swear swore sworn,sweep swept,swim swam swum,swing swung,' +
  'take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,understand understood,' +
  'wake woke woken,wear wore worn,weep wept,win won,withdraw withdrew withdrawn,withstand withstood,write wrote written';

const BASES = new Map(
  FORMS.split(',').flatMap((entry) => {
    const [base = '', ...forms] = entry.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** Who does it, and what comes of doing it: `owner`, `investor`, `failure`. */
const DOER = /^(.*[aeiouy].*[^aeiou])(?:er|or|ur)$/;
const LEAST_LEFT = 3;
/** `winner`, but not `seller`: a verb of its own may end so. */
const DOUBLED = /([bdgmnprt])\1$/;

/** An English word without its ending; the forms of a verb, and who does it, have the stem of the verb. */
export function englishStem(word: string): string {
  const stem = porter(BASES.get(word) ?? word);
  const left = DOER.exec(stem)?.[1] ?? '';
  return left.length < LEAST_LEFT ? stem : left.replace(DOUBLED, '$1');
}
