/** Under this name the reading script waits in its own world to be asked: the page's world does not have it. */
export const LOOK_KEY = 'decroche:look';
/** And under this one to put the caret where the message goes. */
export const AIM_KEY = 'decroche:aim';
