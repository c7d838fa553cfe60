import '../care-notice/define.js';

export {registerLocale} from '../i18n/languages.js';
