// Exports the drivers of WebKitGTK. Their packages are in this folder, as they are installed only for its tests.
export {webdriverLauncher} from '@web/test-runner-webdriver';
export {remote} from 'webdriverio';
