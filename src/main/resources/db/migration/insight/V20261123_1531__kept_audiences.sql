-- For whom the activities are. Columns stand in the order in which the figures are counted, so the origins move behind.
alter table insight.kept_figures rename column origins to origins_before;
alter table insight.kept_figures add column audiences text[] not null default '{}';
alter table insight.kept_figures add column origins uuid[] not null default '{}';
update insight.kept_figures set origins = origins_before;
alter table insight.kept_figures drop column origins_before;
alter table insight.kept_figures alter column audiences drop default, alter column origins drop default;
