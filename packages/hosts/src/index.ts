export { HOSTS, METHODS, QUESTIONS, TASK_METHODS } from './types.ts'
export type {
  Capability,
  Dispute,
  DomainList,
  ErrorCause,
  ErrorCode,
  Evidence,
  FieldCapability,
  ForbiddenHeader,
  Host,
  HostData,
  HttpErrors,
  Limit,
  Method,
  MethodData,
  OptionCapability,
  Question,
  Returns,
  Since,
  Support,
  TaskMethod,
  Text,
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
export { findMessage } from './findMessage.ts'
export type { MessageMatch } from './findMessage.ts'
export { GLOBALS, hasGlobal } from './globals.ts'
export type { HostGlobal } from './globals.ts'
export { findPlatform, FRAMEWORKS, isPlatform, PLATFORMS } from './platforms.ts'
export type { Framework, FrameworkPlatform } from './platforms.ts'
