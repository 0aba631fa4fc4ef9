-- A quota whose words name joint actions counts what joined them, by their origin: it goes on counting when an action is renamed.
alter table campaigns.quota add column actions uuid[] not null default '{}';
alter table campaigns.quota add column tied_words text;

-- Ties the quotas of a campaign and of all below it; only those that are not tied yet or whose words have changed.
create function campaigns.tie_quotas(root uuid) returns void language sql as $$
    update campaigns.quota q
       set tied_words = found.words,
           actions = coalesce(
               found.named,
               (select o.actions from campaigns.quota o where o.id = q.origin_id and concat_ws(' ', o.who, o.what) = found.words),
               '{}')
      from (select r.id, concat_ws(' ', r.who, r.what) as words,
                   array_agg(x.origin_id order by x.origin_id) filter (where x.origin_id is not null) as named
              from campaigns.campaign_tree t
              join campaigns.quota r on r.campaign_id = t.member_id and r.retired_at is null
              left join campaigns.effective_action x
                on x.campaign_id = r.campaign_id and char_length(x.name) > 3
               and position(x.name in concat_ws(' ', r.who, r.what)) > 0
             where t.campaign_id = root
             group by r.id) found
     where q.id = found.id and (q.actions = '{}' or q.tied_words is distinct from found.words)
$$;

select campaigns.tie_quotas(c.id) from campaigns.campaign c where c.parent_id is null;

create or replace view campaigns.effective_quota as
select e.campaign_id, q.id as quota_id, coalesce(q.origin_id, q.id) as origin_id, q.position, q.who, q.unit_kinds, q.jointly,
       q.at_least, q.at_most, q.measure, q.what, q.unit_word, q.actions
  from campaigns.effective_part e
  join campaigns.quota q on q.campaign_id = e.from_id and q.retired_at is null
 where e.part = 'QUOTAS' and q.measure <> 'OTHER';

-- Joint actions by their id, for lists that only need the name; without asking which list is in force for whom.
create view campaigns.action_line as
select a.id as action_id, a.campaign_id, coalesce(a.origin_id, a.id) as origin_id, a.position, a.name
  from campaigns.action a
 where a.retired_at is null;

-- Every grant of more time, so that nobody who was late becomes punctual by a later word.
create table campaigns.extension_grant (
    origin_id  uuid        not null,
    unit_id    uuid        not null references units.unit (id),
    due_at     timestamptz not null,
    granted_at timestamptz not null,
    primary key (unit_id, origin_id, granted_at)
);
insert into campaigns.extension_grant select origin_id, unit_id, due_at, granted_at from campaigns.extension;

-- Until when the unit had time by what had been granted at that moment; null when nothing had been.
create function campaigns.granted_until(unit uuid, origin uuid, at_time timestamptz) returns timestamptz language sql stable as $$
    select max(g.due_at) from campaigns.extension_grant g
     where g.unit_id = unit and g.origin_id = origin and g.granted_at <= at_time
$$;
