import { Command, CommanderError } from 'commander'
import type { CheckFlags } from './commands/check.ts'
import type { DomainFlags } from './commands/domains.ts'
import type { TransformFlags } from './commands/transform.ts'
import { askedLocale, localeOf } from './locale.ts'
import { openTerminal, printProblem } from './output.ts'
import type { Terminal } from './output.ts'
import { CommandError } from './problem.ts'
import type { Problem } from './problem.ts'
import type { Texts } from './texts.ts'
import { version } from './version.ts'

/**
 * Runs a command line.
 *
 * @param args without the names of Node and of the program
 * @returns the exit code: 0 fine, 1 findings that fail, 2 something to put right about the call itself
 */
export async function main(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const terminal = openTerminal(process, askedLocale(args) ?? localeOf(process.env))
  let code = 0
  const program = build(terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommandError) printProblem(error.problem, terminal)
    else if (!(error instanceof CommanderError)) throw error
    else if (error.exitCode === 0) return 0
    else printProblem(describe(error, terminal.texts), terminal)
    return 2
  }
  return code
}

/** Commands are loaded when they run: a parser of JavaScript is not needed to show a table. */
function build(terminal: Terminal, end: (code: number) => void): Command {
  const { texts, out } = terminal
  const withLocale = (each: Command) => each.option('--locale <language>', texts.localeOption, (value) => checkLocale(value, texts))
  const program = new Command('crossload')
  program
    .usage('<command> [options]')
    .description(texts.about)
    .version(version, '-v, --version', texts.versionOption)
    .helpOption('-h, --help', texts.helpOption)
    .helpCommand('help [command]', texts.helpCommand)
    .configureHelp({ styleTitle: (title) => terminal.colors.bold(titleOf(title, texts)) })
    .configureOutput({ writeOut: (text) => out.write(text), writeErr: () => {}, outputError: () => {} })
    .exitOverride()
  withLocale(program)

  const command = (name: string, about: string) => program.command(name).description(about).helpOption('-h, --help', texts.helpOption)

  withLocale(
    command('check', texts.checkAbout)
      .argument('[patterns...]', texts.patternsArgument)
      .option('-t, --target <hosts>', texts.targetOption)
      .option('-f, --format <format>', texts.formatOption, 'pretty')
      .option('-o, --output <file>', texts.outputOption)
      .option('--max-warnings <number>', texts.maxWarningsOption)
      .option('-q, --quiet', texts.quietOption)
      .option('--fix', texts.fixOption)
      .option('--interactive', texts.interactiveOption)
      .option('--since <commit>', texts.sinceOption)
      .option('--baseline <file>', texts.baselineOption)
      .option('--update-baseline', texts.updateBaselineOption)
      .option('-w, --watch', texts.watchOption)
      .option('--explain-project', texts.explainProjectOption)
      .option('-c, --config <file>', texts.configOption)
      .option('--no-config', texts.noConfigOption),
  ).action(async (patterns: string[], flags: CheckFlags) => {
    const { check } = await import('./commands/check.ts')
    end(await check(patterns, flags, terminal))
  })

  withLocale(
    command('transform', texts.transformAbout)
      .argument('<file>', texts.fileArgument)
      .option('-t, --target <host>', texts.targetsOption)
      .option('-d, --diff', texts.diffOption)
      .option('-c, --config <file>', texts.configOption)
      .option('--no-config', texts.noConfigOption),
  ).action(async (file: string, flags: TransformFlags) => {
    const { transformFile } = await import('./commands/transform.ts')
    end(await transformFile(file, flags, terminal))
  })

  withLocale(command('hosts', texts.hostsAbout).argument('[subject]', texts.hostsArgument)).action(async (subject: string | undefined) => {
    const { showHosts } = await import('./commands/hosts.ts')
    end(showHosts(subject, terminal))
  })
  withLocale(
    command('domains', texts.domainsAbout)
      .argument('[patterns...]', texts.patternsArgument)
      .option('-t, --target <hosts>', texts.targetOption)
      .option('-f, --format <format>', texts.domainsFormatOption, 'pretty')
      .option('-c, --config <file>', texts.configOption)
      .option('--no-config', texts.noConfigOption),
  ).action(async (patterns: string[], flags: DomainFlags) => {
    const { listDomains } = await import('./commands/domains.ts')
    end(await listDomains(patterns, flags, terminal))
  })
  withLocale(command('explain', texts.explainAbout).argument('<words...>', texts.explainArgument)).action(async (words: string[]) => {
    const { explain } = await import('./commands/explain.ts')
    end(explain(words, terminal))
  })

  program.action(() => {
    const [name] = program.args
    if (name !== undefined) throw new CommandError({ place: name, found: texts.unknownCommand, advice: texts.unknownCommandAdvice })
    program.outputHelp()
  })
  return program.argument('[command]').allowExcessArguments()
}

function checkLocale(value: string, texts: Texts): string {
  if (value === 'en' || value === 'zh') return value
  throw new CommandError({ place: `--locale ${value}`, found: texts.badLocale, advice: texts.badLocaleAdvice })
}

function titleOf(title: string, texts: Texts): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': texts.usage,
    'Arguments:': texts.arguments,
    'Options:': texts.options,
    'Commands:': texts.commands,
  }
  return titles[title] ?? title
}

/** Commander's own errors name what they are about in quotes. */
function describe({ code, message }: CommanderError, texts: Texts): Problem {
  const place = /'([^']+)'/.exec(message)?.[1] ?? 'crossload'
  const found: Readonly<Record<string, string>> = {
    'commander.unknownOption': texts.unknownOption,
    'commander.unknownCommand': texts.unknownCommand,
    'commander.optionMissingArgument': texts.missingValue,
    'commander.missingArgument': texts.missingArgument,
    'commander.excessArguments': texts.tooMany,
  }
  return { place, found: found[code] ?? message.replace(/^error: /, ''), advice: texts.seeHelp }
}
