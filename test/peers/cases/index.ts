import { ANSWER_CASES } from './answers.ts'
import { CALLBACK_CASES } from './callbacks.ts'
import type { Case } from './case.ts'
import { DOWNLOAD_CASES } from './downloads.ts'
import { FILES_CASES } from './files.ts'
import { FORM_CASES } from './forms.ts'
import { OPTION_CASES } from './options.ts'
import { TARO_TASK_CASES } from './taroTasks.ts'
import { TASK_CASES } from './tasks.ts'
import { UNUSUAL_CASES } from './unusual.ts'

export const CASES: readonly Case[] = [
  ...CALLBACK_CASES,
  ...ANSWER_CASES,
  ...TASK_CASES,
  ...OPTION_CASES,
  ...FILES_CASES,
  ...FORM_CASES,
  ...DOWNLOAD_CASES,
  ...TARO_TASK_CASES,
  ...UNUSUAL_CASES,
]
