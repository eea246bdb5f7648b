/** Browsers keep Secure cookies on these plain-http hosts only. */
export const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

const PRIVATE_ADDRESS = /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$|^\[(::1|f[cde][\da-f]*:.*)\]$/;
/** Names that no public server can have: of one word, or under an ending kept for networks of one's own. */
const PRIVATE_NAME = /^[^.]+$|\.(localhost|local|lan|home|internal|intranet|home\.arpa|test)$/;

/** A host that anybody on the internet may find. */
export const isPublicName = (hostname: string): boolean =>
  hostname.startsWith('[') || /^[\d.]+$/.test(hostname)
    ? !PRIVATE_ADDRESS.test(hostname)
    : !PRIVATE_NAME.test(hostname.toLowerCase());
