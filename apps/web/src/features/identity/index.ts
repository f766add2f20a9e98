export { LoginPage } from './login/login-page.js';
export { ActAs } from './me/act-as.js';
