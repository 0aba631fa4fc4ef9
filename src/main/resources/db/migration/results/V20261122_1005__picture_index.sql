-- Whose picture is it? Asked whenever somebody at the desk looks at one that is not public.
create index picture_by_id on results.picture (picture_id);
