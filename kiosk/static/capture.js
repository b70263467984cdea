// Papers before the camera, and files on their way.
const audio = document.querySelector('audio')
Object.assign(modules, {
	// Photographs a paper into the form's file field. Without a camera the page shows the other ways.
	async capture(box) {
		const form = box.closest('form')
		const { dataset } = form.parentNode
		const show = sees => {
			if (audio && dataset.sees !== sees) audio.src = box.dataset[sees]
			dataset.sees = sees
		}
		show('yes')
		// A question for permission that nobody answers leaves no empty screen.
		const late = setTimeout(show, 4000, 'no'), video = await camera(box)
		clearTimeout(late)
		show(video ? 'yes' : 'no')
		if (!video) return
		box.querySelector('button').onclick = async () => {
			form.photo = await picture(video, 0.92)
			form.requestSubmit()
		}
	},

	// Sends a form with files, and shows how far it is.
	upload(form) {
		const [bar, lost] = form.querySelectorAll('progress,[role=alert]'), x = new XMLHttpRequest()
		const busy = on => {
			bar.hidden = !on
			lost.hidden = form.inert = on
		}
		x.upload.onprogress = e => { bar.value = e.loaded / e.total }
		x.timeout = 6e4
		x.onerror = x.ontimeout = () => {
			busy(false)
			// What went wrong is heard in place of the question.
			if (audio) audio.src = lost.dataset.sound
		}
		x.onload = () => {
			if (x.status < 400) return location.replace(x.responseURL)
			document.write(x.response)
			document.close()
			// The window keeps its place when no frame was drawn in between.
			scrollTo(0, 0)
		}
		form.addEventListener('submit', e => {
			e.preventDefault()
			x.open('POST', form.action)
			const data = new FormData(form, e.submitter)
			if (form.photo) data.set('paper', form.photo)
			x.send(data)
			busy(true)
		})
	},
})
