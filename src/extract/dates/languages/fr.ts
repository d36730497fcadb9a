import type { LanguageWords } from './language-words.ts';

export const fr: LanguageWords = {
  months: [
    'janv(?:ier|\\.)',
    'févr(?:ier|\\.)',
    'mars',
    'avr(?:il|\\.)',
    'mai',
    'juin',
    'juil(?:let|\\.)',
    'août',
    'sept(?:embre|\\.)',
    'oct(?:obre|\\.)',
    'nov(?:embre|\\.)',
    'déc(?:embre|\\.)',
  ],
  link: "(?: de(?: l['’]année)?)? ",
  early: '(?:début(?: des?| du mois de)?|au début (?:de|des|du mois de))',
  mid: '(?:mi-|milieu(?: des?| du mois de)?|au milieu (?:de|des|du mois de))',
  late: '(?:fin(?: des?| du mois de)?|à la fin (?:de|des|du mois de))',
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  ordinals: [
    '(?:premier|première|1er|1re)',
    '(?:deuxième|second|seconde|2e|2ème)',
    '(?:troisième|3e|3ème)',
    '(?:quatrième|4e|4ème)',
  ],
  quarter: 'trimestre',
  half: '(?:semestre|moitié)',
  decade: '(?:les )?années (?<decade>\\d{3}0|\\d0)',
  yearLead: "(?:en|depuis|dès|avant|après|l['’]année|année|an|jusqu['’]en|fin|début|entre)",
  yearTail: '',
  triggers:
    '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd|demain|il y a|derni[eè]re?|prochaine?|semaine|veille)',
  last: '(?:derni(?:er|ère)|passée?)',
  next: 'prochaine?',
  relative: [
    ["l['’]an(?:née)? derni(?:er|ère)", 'year', -1],
    ['cette année', 'year', 0],
    ['cette semaine', 'week', 0],
    ['ce mois-ci', 'month', 0],
  ],
};
