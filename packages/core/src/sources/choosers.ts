import type { Chooser } from './types.ts'

/** Methods that uni, Mpx and WeChat share by name, and what kind of file the paths in their results lead to. */
export const CHOOSERS: Readonly<Record<string, Chooser>> = {
  chooseImage: { gives: 'image' },
  compressImage: { gives: 'image' },
  cropImage: { gives: 'image' },
  editImage: { gives: 'image' },
  canvasToTempFilePath: { gives: 'image' },
  chooseVideo: { gives: 'video' },
  compressVideo: { gives: 'video' },
  chooseMedia: { gives: 'image', decidedBy: 'mediaType' },
  chooseMessageFile: { gives: 'image', decidedBy: 'type' },
  chooseFile: { gives: 'image', decidedBy: 'type' },
}

/** A field whose name says that it leads to a still picture, whatever the method gives. */
export const STILL_FIELD = /thumb|cover|poster/i

/** The method that gives a recorder, whose `onStop` gives an audio path. */
export const RECORDER = { method: 'getRecorderManager', event: 'onStop' } as const

/** The method that gives the path of a file which the app saved. */
export const SAVER = 'saveFile'

/** Fields of a chooser's result that hold a list: of paths, or of files with all that is known about them. */
export const LISTS: Readonly<Record<string, 'paths' | 'files'>> = { tempFilePaths: 'paths', tempFiles: 'files' }
