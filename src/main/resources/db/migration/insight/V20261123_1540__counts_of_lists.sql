-- How long the lists behind the figures are. Counted with the figures themselves, at the next taking; until then lists are counted.
alter table insight.kept_total add column with_attended bigint;
alter table insight.kept_total add column with_booked bigint;
alter table insight.kept_total add column with_views bigint;
alter table insight.kept_total add column with_news bigint;
alter table insight.kept_total add column with_helpers bigint;
alter table insight.kept_total add column with_ratings bigint;

-- Lists stand in the order of units, which an index of the scope gives; few activities are anything else than published.
drop index insight.kept_figures_in_order;
create index kept_figures_unsettled on insight.kept_figures (root_id, review_state) where review_state <> 'PASSED';
create index kept_figures_called_off on insight.kept_figures (root_id) where public_status = 'CANCELLED';
