/**
 * Names and short names of the months, January first, and of the weekdays, Monday first, in the languages in which pages are
 * dated, as the Unicode locale data have them. Written out, because asking `Intl` for them takes a fifth of a second at
 * every start. No name means two things: where languages differ, the larger one has it.
 */
export const MONTH_NAMES: readonly string[] = [
  'january jan januar janvier janv enero ene janeiro gennaio gen januari stycznia sty tammikuuta ledna ianuarie ian января янв січня січ ocak oca január ιανουαρίου januára siječnja януари јануар sausio janvāris jaanuar يناير ינואר',
  'february feb februar février févr febrero fevereiro fev febbraio februari lutego lut helmikuuta února februarie февраля февр лютого лют şubat şub február φεβρουαρίου februára veljače февруари фебруар vasario februāris veebruar فبراير شباط פברואר',
  'march mar märz mars marzo março maart mrt marca marts maaliskuuta března martie марта мар березня бер mart március μαρτίου ožujka marec март kovo märts maret مارس آذار מרץ',
  'april apr avril avr abril abr aprile kwietnia kwi huhtikuuta dubna aprilie апреля апр квітня квіт nisan nis április απριλίου apríla travnja април balandžio aprīlis aprill أبريل نيسان אפריל',
  'may mai mayo maio maggio mag mei maja maj toukokuuta května мая травня трав mayıs május μαΐου mája svibnja май мај gegužės maijs مايو أيار מאי',
  'june jun juni juin junio junho giugno giu czerwca cze kesäkuuta června iunie iun июня июн червня черв haziran haz június ιουνίου júna lipnja junij юни јун birželio jūnijs juuni يونيو حزيران יוני',
  'july jul juli juillet juil julio julho luglio lug lipca lip heinäkuuta července iulie iul июля июл липня лип temmuz tem július ιουλίου júla srpnja julij юли јул liepos jūlijs juuli يوليو تموز יולי',
  'august aug août agosto ago augustus sierpnia sie augusti elokuuta srpna августа авг серпня серп ağustos ağu augusztus αυγούστου augusta kolovoza avgust август rugpjūčio augusts agustus أغسطس אוגוסט',
  'september sep sept septembre septiembre setembro set settembre września wrz syyskuuta září septembrie сентября сент вересня вер eylül eyl szeptember σεπτεμβρίου septembra rujna септември септембар rugsėjo septembris سبتمبر أيلول ספטמבר',
  'october oct oktober okt octobre octubre outubro out ottobre ott października paź lokakuuta října octombrie октября окт жовтня жовт ekim eki október οκτωβρίου októbra октомври октобар spalio oktobris oktoober أكتوبر אוקטובר',
  'november nov novembre noviembre novembro listopada lis marraskuuta listopadu noiembrie ноября нояб листопада лист kasım kas νοεμβρίου novembra studenoga ноември новембар lapkričio novembris نوفمبر נובמבר',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre grudnia gru desember des joulukuuta prosince decembrie декабря дек грудня груд aralık ara δεκεμβρίου decembra prosinca декември децембар gruodžio decembris detsember ديسمبر דצמבר',
];

export const WEEKDAY_NAMES: readonly string[] = [
  'monday mon montag lundi lun lunes seg lunedì maandag poniedziałek pon måndag mån mandag man maanantai pondělí luni понедельник понеділок pazartesi pzt hétfő δευτέρα pondelok ponedjeljak ponedeljek понеделник понедељак pirmadienis pirmdiena esmaspäev senin الاثنين',
  'tuesday tue dienstag mardi mar martes ter martedì dinsdag wtorek tisdag tis tirsdag tirs tir tiistai úterý marți вторник вівторок salı sal kedd τρίτη utorok utorak torek уторак antradienis otrdiena teisipäev selasa الثلاثاء tues',
  'wednesday wed mittwoch mercredi mer miércoles mié qua mercoledì woensdag środa onsdag ons keskiviikko středa miercuri mie среда середа çarşamba çar szerda τετάρτη streda srijeda sreda сряда trečiadienis trešdiena kolmapäev rabu الأربعاء weds',
  'thursday thu donnerstag jeudi jeu jueves jue qui giovedì gio donderdag czwartek czw torsdag tors tor torstai čtvrtek joi четверг четвер perşembe per csütörtök πέμπτη štvrtok četvrtak četrtek четвъртък четвртак ketvirtadienis ceturtdiena neljapäev kamis الخميس thur thurs',
  'friday fri freitag vendredi ven viernes vie sex venerdì vrijdag piątek fredag fre perjantai pátek vineri vin пятница пʼятниця cuma cum péntek παρασκευή piatok petak petek петък петак penktadienis piektdiena reede jumat الجمعة',
  'saturday sat samstag samedi sam sábado sáb sabato sab zaterdag sobota sob lördag lör lørdag lør lauantai sâmbătă sâm суббота субота cumartesi cmt szombat σάββατο subota събота šeštadienis sestdiena laupäev sabtu السبت',
  'sunday sun sonntag dimanche dim domingo dom domenica zondag niedziela niedz söndag sön søndag søn sunnuntai neděle duminică dum воскресенье неділя pazar paz vasárnap κυριακή nedeľa nedjelja nedelja неделя недеља sekmadienis svētdiena pühapäev minggu الأحد',
];
