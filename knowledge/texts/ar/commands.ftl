# The menu of commands that Telegram shows, and what the bot says about itself there.

command-start = البدء من جديد
command-help = ماذا يمكنني أن أفعل هنا؟
command-language = تغيير اللغة
command-human = التحدث مع شخص حقيقي
command-mydata = ما المحفوظ عني؟
command-delete = حذف كل شيء
command-description = لوتسه (Lotse) بوت وليس إنساناً. يساعد اللاجئين في مونستر (Münster) وولاية NRW في التدريب المهني والعمل والمواعيد – بلغتك ومجاناً.
command-short-description = مساعدة في التدريب المهني والعمل والمواعيد في مونستر (Münster) وولاية NRW
