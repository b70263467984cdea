// Before anybody has come in.
Object.assign(modules, {
	// The welcome stays for hours: says that the kiosk lives, and shows when it may not any more.
	alive() { setInterval(async () => (await fetch('/kiosk/alive')).ok || location.reload(), 6e4) },

	// The wedge scanner types into what has the focus: with its first letter it is this field.
	wedge: input => on('keydown', e => { if (/^[^ ]$/.test(e.key)) input.focus() }),
})
