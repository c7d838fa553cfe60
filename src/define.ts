import './cause-list/define.js';
import './exercise-card/define.js';
import './hold-timer/define.js';
