# reply：操作的答复

reply-checked = { $files }份量规：{ $errors ->
    [0] 无错误
   *[other] { $errors }处错误
 }，{ $warnings ->
    [0] 无警告
   *[other] { $warnings }处警告
 }
reply-indicators = { $count }项指标
reply-gate = 限制条件{ $id }：{ $because }
reply-created = 已建立{ $store }；{ $person }可任评审员、评审组长和考核办
reply-demo = 示例库{ $store }；以{ $person }的身份操作
reply-added = 已保存{ $added }条记录，另有{ $same }条无变化
reply-marked = { $project } › { $indicator }：{ $value } · 得分{ $score }，最终在{ $low }至{ $high }之间
reply-cleared = { $project } › { $indicator }：未评 · 得分{ $score }，最终在{ $low }至{ $high }之间
reply-marks-saved = 已保存{ $count }条评分
reply-sealed = { $project }：已提交，得分{ $score }
reply-sealed-otherwise = 提交时得分{ $score }；按项目现有佐证材料重算为{ $now }
reply-reopened = { $project }：已重新打开
reply-undone = 已撤销：{ $what }
reply-redone = 已重做：{ $what }
reply-job = { $act } { $percent }% · 按Ctrl-C停止
reply-job-begun = { $act } … · 按Ctrl-C停止
reply-job-stopping = { $act }正在停止…
reply-verified = 全部记录和各表均与台账一致
reply-problems = { $count }处问题
reply-backed-up = 已备份到{ $file }
reply-rebuilt = 已按{ $entries }条记录重建各表
reply-saved = { $what }{ $id }已保存
reply-unchanged = { $what }{ $id }无变化，无需保存
reply-record-person = 人员
reply-record-unit = 单位
reply-record-place = 地区
reply-record-need = 需求
reply-record-project = 项目
reply-record-evidence = 佐证材料
reply-rubric-chosen = { $project }改按{ $rubric } { $version }评分
reply-state-open = 评审中
reply-state-ready = 待提交
reply-state-sealed = 已提交

## 经过，用于日志
reply-event-pen = { $person }启用一支新笔
reply-event-person = 人员{ $id }：{ $name }
reply-event-unit = 单位{ $id }：{ $name }
reply-event-place = 地区{ $id }：{ $name }
reply-event-need = 需求{ $id }：{ $name }
reply-event-project = 项目{ $id }：{ $name }
reply-event-evidence = { $project }的佐证材料{ $id }：{ $name }
reply-event-retired = 撤回{ $project }的佐证材料{ $id }：{ $name }
reply-event-rubric = 量规{ $id } { $version }
reply-event-sheet = { $project }的评分表开始，量规{ $id } { $version }
reply-event-answer = { $project } › { $indicator }：{ $value }
reply-event-cleared = { $project } › { $indicator }：收回评分
reply-event-comment = { $project } › { $indicator }：“{ $text }”
reply-event-no-comment = { $project } › { $indicator }：收回评语
reply-event-cites = { $project } › { $indicator }引用{ $evidence }
reply-event-no-cites = { $project } › { $indicator }不再引用材料
reply-event-seal = { $project }已提交锁定
reply-event-reopen = { $project }重新打开：“{ $reason }”
reply-event-unknown = 一条类型不明的记录（{ $kind }）
reply-event-withheld = 一条内容未公开的记录
reply-event-undo = 撤销：{ $what }

## 谁在操作
reply-which-person = 以谁的身份操作？请输入其中一个编号：

## 句中的日期
reply-date-year = { $year }年
reply-date-month = { $year }年{ $month }月
reply-date-day = { $month }{ $day }日
