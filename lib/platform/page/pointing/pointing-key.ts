/**
 * Under this name the pointing script waits in its own world to be asked, which the page's world does not have; and who asks
 * holds a port of this name as long as it lives.
 */
export const POINTING_KEY = 'decroche:pointing';
