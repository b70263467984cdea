// Cards before a camera.
Object.assign(modules, {
	// Looks for a card; the server reads the pictures and keeps none.
	async scan(box) {
		const video = await camera(box)
		let others = 0
		while (video) {
			await new Promise(done => setTimeout(done, 300))
			const answer = await fetch(box.dataset.url, { method: 'POST', body: await picture(video, 0.8, 720) }).catch(() => ({}))
			const { next, other } = answer.status === 200 ? await answer.json() : {}
			if (next) return location.assign(next)
			// Another code, for ten seconds: it is said once. It may be a poster on the wall.
			if (other && !location.search && ++others > 20) return location.assign('?why=torn')
		}
	},
})
