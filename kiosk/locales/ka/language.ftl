# Who has read these texts over, and when: “nobody”, or a name and a date.
language-reviewed = nobody
