/** How good a phone's connection is. */
export interface Connection {
  /** Nothing gets through; what is under way breaks off. Default false. */
  readonly offline?: boolean
  /** How fast bodies go, in either direction. Default: as fast as the machine. */
  readonly bytesPerSecond?: number
}

/** The connection of one phone, as its transfers see it. */
export interface Network {
  become(connection: Connection): void
  isOffline(): boolean
  /** Resolves when so many bytes have had their time on the way. */
  pass(bytes: number): Promise<void>
  /** Calls `cut` when the connection is lost, until the returned function is called. */
  whenLost(cut: () => void): () => void
}

export function createNetwork(first: Connection = {}): Network {
  let connection = first
  const running = new Set<() => void>()
  return {
    become: (next) => {
      connection = next
      if (next.offline) for (const cut of running) cut()
    },
    isOffline: () => connection.offline === true,
    pass: async (bytes) => {
      const { bytesPerSecond } = connection
      if (bytesPerSecond !== undefined) await new Promise((resolve) => setTimeout(resolve, (bytes / bytesPerSecond) * 1000))
    },
    whenLost: (cut) => {
      running.add(cut)
      return () => running.delete(cut)
    },
  }
}
