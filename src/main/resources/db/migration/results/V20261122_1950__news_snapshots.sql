-- What a news page said when it was looked at, once; not found is kept as well, so that it is asked once.
create table results.news_snapshot (
    url          text        primary key,
    found        boolean     not null,
    title        text        not null,
    published_on date,
    body         text        not null check (char_length(body) <= 20000),
    looked_at    timestamptz not null
);
