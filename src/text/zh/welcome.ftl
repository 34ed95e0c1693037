# welcome：还没有自己的评分库时首先看到的画面

welcome-what = 按实际成效评价校地合作：人才培养、产业成果、对区域的贡献
welcome-how = 一个项目、一个问题、若干等级描述，佐证材料就在旁边；每个分数都能说明由来
welcome-safe = 全部数据只留在本机；画面显示“已保存”时，评分已写入磁盘
welcome-tour = 导览
welcome-tour-about = 动手两分钟，内容不会保留
welcome-demo = 示例
welcome-demo-about = 有公开出处的真实案例，可随意评分
welcome-scored = 已评分示例
welcome-scored-about = 另加合成的项目、评审员和评分
welcome-own = 自己的评分库
welcome-own-about = 新建一个，您是其中第一个人员
welcome-leave = 离开
welcome-leave-about = 没有写入任何内容
welcome-own-form = 自己的评分库
welcome-hint-id = 用于命令和文件的短名：小写字母、数字和连字符，例如li-wei
welcome-hint-name = 供人阅读的姓名；在最后一栏按Enter即新建并打开
welcome-no-id = 由谁使用？请填写短名
welcome-stops = 按{ $key }停止，不会留下任何内容
