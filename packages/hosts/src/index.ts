export { HOSTS, METHODS, TASK_METHODS } from './types.ts'
export type {
  Capability,
  Dispute,
  ErrorCode,
  Evidence,
  FieldCapability,
  ForbiddenHeader,
  Host,
  HostData,
  Limit,
  Method,
  MethodData,
  OptionCapability,
  Returns,
  Since,
  Support,
  TaskMethod,
  Transport,
  ValueType,
} from './types.ts'
export { hosts } from './hosts.ts'
export { getHost } from './getHost.ts'
export { resolveHost } from './resolveHost.ts'
export { hostNames } from './hostNames.ts'
export { supports } from './supports.ts'
export { compareSupport } from './compareSupport.ts'
export type { HostVersion, SupportAnswer } from './compareSupport.ts'
export { compareVersions, isVersion } from './compareVersions.ts'
export { findError } from './findError.ts'
export { findPlatform, FRAMEWORKS, PLATFORMS } from './platforms.ts'
export type { Framework, FrameworkPlatform } from './platforms.ts'
