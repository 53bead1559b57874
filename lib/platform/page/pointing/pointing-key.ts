/** Under this name the pointing script waits in its own world to be asked: the page's world does not have it. */
export const POINTING_KEY = 'decroche:pointing';
