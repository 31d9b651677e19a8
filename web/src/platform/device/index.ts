export { Device, deviceKey, type DeviceKind } from './device';
export { Hiding, hideKey } from './hiding';
export { IdleWatch, idleLockMs, idleWarningMs } from './idle-watch';
