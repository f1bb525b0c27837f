-- Taking an answer over replaces what the sheet said; it stays readable beside the answer.
alter table collection.answered add column replaced text;
