export { canUsePasskeys, makePasskey, PasskeyLeft, showPasskey } from './passkey-browser';
