Object.assign(modules, {
	// The sheet goes to the printer from a frame that nobody sees, and this screen stays. A press while it is on its
	// way prints no second one.
	print(key) {
		const told = document.querySelector('#prints')
		let frame
		key.onclick = e => {
			e.preventDefault()
			if (!told.hidden) return
			told.hidden = false
			setTimeout(() => { told.hidden = true }, 8000)
			frame?.remove()
			frame = document.createElement('iframe')
			frame.className = 'unseen'
			frame.title = key.textContent
			// Tab does not lead into it.
			frame.inert = true
			frame.src = key.href
			// What is no sheet can't be printed from here: the server says where to go on.
			frame.onload = () => { try { frame.contentWindow.print() } catch { location.reload() } }
			document.body.append(frame)
		}
	},
})
