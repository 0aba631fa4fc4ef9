create schema if not exists campaigns;

alter table campaigns.part drop constraint part_part_check;
alter table campaigns.part add constraint part_part_check check (part in (
    'NAME', 'THEME', 'SUB_THEME', 'NOTICE', 'WINDOW', 'YEAR_ROUND', 'PUBLISH_FROM', 'PLATFORM', 'HOSTS', 'DIRECTIONS',
    'ACTIONS', 'MAIN_EVENTS', 'DEADLINES', 'QUOTAS', 'ABSENCE', 'INDICATORS', 'AWARDS', 'HASHTAGS', 'MARKS',
    'REQUIRED_WORDING', 'CONTACTS', 'KINDS', 'TOPICS', 'AUDIENCES', 'PLACES', 'ACCESSIBILITY'));

-- What a campaign says of those who hold places and do not come; no row, or null: the platform's word holds.
create view campaigns.effective_absence as
select e.campaign_id, cast(e.value ->> 'lapse_after' as int) as lapse_after, cast(e.value ->> 'no_shows' as int) as no_shows,
       cast(e.value ->> 'suspend_days' as int) as suspend_days
  from campaigns.effective_part e
 where e.part = 'ABSENCE';
