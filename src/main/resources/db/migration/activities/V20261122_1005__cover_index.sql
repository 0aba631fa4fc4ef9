-- Whose cover is this picture? Asked whenever somebody at the desk looks at one that is not public.
create index activity_by_cover on activities.activity (cover_id) where cover_id is not null;
