-- Lists of the desk, newest first: of all, of a unit, of a campaign, of what few are. What lists are narrowed by stands in the
-- indexes too, because the rows themselves are wide.
drop index activities.activity_unit_id_changed_at_idx;
create index activity_newest on activities.activity (changed_at desc, id)
    include (unit_id, campaign_id, review_state, public_status, kind_code, late);
create index activity_newest_of_unit on activities.activity (unit_id, changed_at desc, id)
    include (campaign_id, review_state, public_status, kind_code, late);
create index activity_newest_of_campaign on activities.activity (campaign_id, changed_at desc, id)
    include (unit_id, review_state, public_status, kind_code, late);
create index activity_newest_unsettled on activities.activity (review_state, changed_at desc, id) include (unit_id)
    where review_state <> 'PASSED';
create index activity_newest_told on activities.activity (public_status, changed_at desc, id) include (unit_id)
    where public_status <> 'SCHEDULED';
create index activity_newest_late on activities.activity (changed_at desc, id) include (unit_id, review_state) where late;

-- Words of titles: signs and pairs of signs, see TitleGrams. Trigrams do not find words of two signs.
alter table activities.activity add column title_grams text[] not null default '{}';
-- Rare and frequent words need different ways: let the planner know more of them.
alter table activities.activity alter column title_grams set statistics 1000;
update activities.activity a
   set title_grams = array(
           select distinct gram
             from (select regexp_replace(lower(normalize(a.title, nfkc)), '[^[:alnum:]]+', '', 'g') as plain) t
            cross join generate_series(1, length(t.plain)) at
            cross join lateral (values (substr(t.plain, at, 1)), (substr(t.plain, at, 2))) g (gram))
 where a.title <> '';
create index activity_title_grams on activities.activity using gin (title_grams) with (gin_pending_list_limit = 512);
