import '../hold-timer/define.js';

export {registerLocale} from '../i18n/languages.js';
