/** Under this name the script that finds the field of messages waits in its own world to be asked: the page's world does not have it. */
export const AIM_KEY = 'decroche:aim';
