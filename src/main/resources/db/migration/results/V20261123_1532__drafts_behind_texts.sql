-- What the figures said when a text was written: clauses that still say it follow them.
alter table results.summary add column draft text;
