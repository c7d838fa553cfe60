import './advice-list/define.js';
import './care-notice/define.js';
import './cause-list/define.js';
import './exercise-card/define.js';
import './exercise-plan/define.js';
import './hold-timer/define.js';
