-- Pictures that activities show, for those who count them. The same picture handed in twice counts where it came first.
create view results.activity_picture as
select p.activity_id, p.picture_id, p.added_at,
       not exists (
           select 1 from results.picture o
            where o.sha256 = p.sha256 and o.activity_id <> p.activity_id
              and (o.added_at, o.activity_id) < (p.added_at, p.activity_id)) as first
  from results.picture p;

-- The same picture at another activity too: something to look at, not to punish.
create view results.doubled_picture as
select p.activity_id, p.picture_id, o.activity_id as other_activity_id
  from results.picture p
  join results.picture o on o.sha256 = p.sha256 and o.activity_id <> p.activity_id;
