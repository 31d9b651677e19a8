export { Device, deviceKey, type DeviceKind } from './device';
