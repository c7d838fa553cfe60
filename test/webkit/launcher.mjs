// What drives WebKitGTK: its packages are in this folder, and are installed when its tests are asked for.
export {webdriverLauncher} from '@web/test-runner-webdriver';
export {remote} from 'webdriverio';
