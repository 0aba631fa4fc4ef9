-- The programme in the order of time: sessions walk by their start, what runs for days is few, regions are counted off an index.
drop index activities.session_starts_at_idx;
create index session_soon on activities.session (starts_at) include (activity_id, ends_at);
create index session_long on activities.session (ends_at, starts_at) where ends_at - starts_at > interval '1 day';
create index activity_lasting on activities.activity (last_ends_at) include (first_starts_at, published_at, public_status)
    where review_state = 'PASSED';
create index activity_public_region on activities.activity (region_code) include (published_at)
    where review_state = 'PASSED' and region_code is not null;
