/** Made by tools/weigh-themes.mjs from the labelled lines; read by `readWeights`. */
export const weights = `
*=h2k2;:announced=a12b-2e-2h-4j-2l-8;:announcedcare=a6c2e-2f-6i8j-2k-2m2;:askfirst=a14i14j-4k-2m2;:barge=a10b-2d-2h2k6;:belongings=a8j-8k2m2n-2
:bodycare=a14e-8;:broken=c6e-2g-2i-2k8;:calm=a2b8h2i4;:cantsayno=d-4e2f14i-2j2;:capacity=c-6d10h-2l2;:careplan=c8e-2f-2g2l-2
:changes=b-2c6e2f2h-2n2;:childlike=a16g8i-4j2;:choice=d6i2;:clinging=a-2f20j2k-2;:clothes=a10b-4c-2e-4m-4n8;:comfort=b14i8k-2
:commaid=b-2d12f-4i2j-2l-2o-2;:confidence=c-4d-2e22f2j-4l2;:contact=a-2b-8d-2e14k2;:decidedfor=c-16d16f-2i-2k6l-10;:didcome=b2c6d-4l-2m-2
:didnotcome=c6l-2o-4;:distress=a2b16c-2g-2;:doorway=a6;:eachdiffers=a-2c10j2;:escalated=a-4b-4e6h-2i4j-2l-2m6n-4;:faces=a-4c14j2m6n-4
:faith=a12c-4e4g-4j-4l8;:familyin=d12e-6h-2j-6m6n-2;:flirt=c-2d-2e18i2k-4;:friendly=e16h-2m2;:gift=b-4e8l2;:goals=d8g-2;:grief=b8d-2f-4j-8
:guess=b8i-2k14;:halfpresence=b8c-2e-2f-2l-2m-2n4;:handledwithout=a12b-6e-2j-2k2l-4;:harm=d-2e12l2;:hurry=g10i-2m-2n4;:hurrywords=e-6f-2g10j-4
:ignored=g8k2m-2n8;:infoleak=c-2d2e10g-2h-2j-4;:jobslist=e-2f-2g4j-2l-6m-4o-2;:kept=c6f-4h-2i8j-10l-2;:keptquiet=b2g8h-8i-2k8m-2n6o-2
:kinwork=c-2d8e-2g-2j-2;:knock=a12b-2d-2e-2f-2i4;:lawful=d14f-2m4;:leaving=a-8d-2f16;:listen=b10i2j4;:logistics=b-4h24m-2n4
:minimise=b8j4k6l-2;:moodwords=b8c-2i2o-4;:naming=a14c-2d-8l-2;:neededness=b2c-2f4m-2n2;:needsleft=a2d-4g8o-10;:nochoice=d4f-2g2k4m-2o2
:notasked=a4d4g4i-12k16m-2o8;:noticed=d-4g2j2m-2;:notold=a-2b-2c8h-2i-2k4l-2m-4n6;:notsure=i-4k-4l20o14;:onlyme=a-6d-2f12g-2j4;:others=b-4g2
:outburst=b10c-4d-2j2;:outsidework=a-2b-4d-4e18i-4k2l2;:over=a2c-2e-2g6;:overshare=a-2c-4d-6e2l-2;:ownlife=c-6e10g-2l-4;:payment=a-2e10o2
:pickone=d8f-2h2i2;:plan=c12;:platitude=b8j-2k2;:presence=b6f-2l-4o-10;:privacy=a16d-2;:promise=a-8c6h-2;:publicplace=a8b-4f-4
:reliable=b-4c6f4;:repeated=b12c-4f4;:respect=a6f2j2k-6;:safeguarding=b-2c-2d-6e12;:saidiwould=c6d-6g-2l-8o-2;:samepeople=b-4c12l-2
:samesex=a12k4;:saywhat=a12h-2i4l-2m6n-4;:sharedcare=b2f2i6l-2;:sharp=b10d-2e-6g2j4k-4;:silent=b2g6h2n6;:slowspeech=b6e-6i2k-2m2
:speakup=c-2g6i2l-4m10n4;:stick=a-4b-6c6j4k-2m-4;:stoodup=g8h2k-2m14n-8;:supervision=a-6c-2e14i8m4n-14;:talkabout=a10c-4h-4j-2n2
:talkedover=g8h2o-2;:talkers=d4g2l-4;:taskfirst=g6k2n4;:theirhome=a8d2f-2h-2j-2l-8m-2n6;:theirsay=d10o-2;:toldchange=c6l-4;:touching=e16f-6
:trying=a2f-2g-2j6k-2o-2;:wellend=c-2i6o-2;:wrongly=h2k4;a bit=k-4;a card=c2i2;a child=b2;a choic=d2j4;a clean=a2;a cloth=i2
a colleague=g6m2;a cry=k2;a fac=c2;a few=e6;a hen=g4;a lift=l2;a messag=i2;a minut=g2j4;a nam=g4;a not=l2;a num=e2;a paper=k2;a person=a2j-2
a photo=a4;a plan=f4;a sheet=a2;a sign=i2;a singl=g2;a small=e2;a thing=k4;a tim=i2;a week=g-2;about=o-2;about how=g4;about my=e6
about who=e6;accent=g2;accident=a2b2i2;account=h4;across=e2g2i2;across they=g2;act=f4;act lik=f2;admit=e2i4;advocat=d6i2;after=d-4l-2
after me=f8k-2;after that=b4j2;after they=e2;afternoon=h4j4;again=h2;again and=b2m4n-2;again third=h4;against=d10;against the=d4
agency=c-2j4m2n-2;ago=j2;agr=e2j-2;ahead=k2;aid=g2;air=k4;alarm=i2;all about=k2;all do=c4i2;all know=g4k2;all right=b4;all walk=b4
all week=c2;allow=e4l6;along=g2;already=i-2j4;already on=a2j2;also=c4f2k-2;alway do=k2;am=f2j4k-2;am cater=g4;am i=l2;am not=f2
am on=f-2i-2j6;am so=h2;am the=f6l2;am they=f6j8;am too=e8j4;an=n2;an email=g4;and=l-6o-4;and another=j4;and ask=i12m2;and be=b4;and call=i4
and every=i2;and go=a2;and i=b2l-2;and is=i2;and it=i2;and let=b2i2;and look=b2i2;and me=e8j2;and my=h2;and never=g2;and no=k2
and nobody=i-2;and offer=i2;and one=k2;and pass=i2;and rang=i2;and show=m2;and so=k2;and som=c2;and spok=a2;and talk=g4;and that=d2
and the=b-4e-2h2;and then=i-4j2;and thought=c4;and told=i2m2;and took=d2;and want=k4;and we=i2;and what=i4;and who=c2i2;and wrot=m2
angry=e2i4;answer=b4c-4e-8h-4j2n4;answer every=l2;answer me=a6;answer the=g6;answer they=f2;answer to=f2l4;any=j2;any of=g6j2;anybody=d2o4
anybody ask=o2;anyon=i-6;anyth=d2;anyway=e2;appraisal=h20;apron=a-2g2j8;are=b2;argu=b2i4;arm=i2;arm and=a2;as i=j2k-2;as it=k2;as much=h2
as ther=a2;as they=f2j-2;as well=g2;ask=h-2;ask again=j8;ask and=o2;ask could=g2;ask first=a-4;ask me=i-2l2;ask my=g2;ask they=d2e-2
ask what=i6;ask wher=b2;asleep=h2k4;assessment=d12;at a=i2;at bingo=a2b2;at every=c2;at handover=n-2;at least=b2;at my=e4k4;at num=c2;ate=a2
away when=a4;away with=g2;baby=k-4;back=d-2;back after=h2;back on=f2;back out=a2;backward=a2c2j2;bag=a2b-2j-2k2;bang=g4j2;bank=h2
bank card=e4;bathroom=a6m4n-2;battery=h10;bay=i-4k4;be=c4h-2;be her=f2;be off=c4;be on=c4;be out=c4;be the=f2;be ther=i4;becaus=k4
becaus it=k6;becom=f4;bed=f-4g4;bed and=e2;bed by=o2;bed with=g6;been=k2l-4;been ther=k2;been told=c2;been wait=d2;befor=a4f-2i8l-4
befor i=b-2i2;behind=k2;behind the=g4;behind us=a2;believ=k2;bell=g12j2;bend=h4i2;benefit=l4;best=d2e-2;better=c4;between=j2
between they=e2j6;bib=a-2;bill=e4k2;bin=k2;bingo=a6b4;birthday=b4;biscuit=e2;bit=b2j2k-2;bit by=b4;black=d6;blind=a6;blink=d8i4;block=d2
blood=a2;blood pressur=a2;blu=c2;board=g6;board on=g4;book=b-2d2;book with=d2;bor=b4;boss=g2;both=k-6;bother=b10d-2j2;bowel=g4;box=g2
boyfriend=f4;brak=c2g6k4;break=a-2c-2;break to=i2;breath=k-2;bring they=g4;brok=h10;broken=c2i2;brought=d2i10;brought it=f2;bruis=e6;burn=i6
busy=i-2;but=j8k-2m2;but i=k-2;but it=i-2j6;but my=j6;but no=e2;but nobody=j4;but now=e4;but only=d6j4;but the=i-2;but then=j2;buy=f6k2
buzzer=f2j2;by=e-6;by mistak=a4;by the=g2;by they=i2;cag=g6;cag and=g4;call=a2;call me=e2i-2;calm=f4i-4j6;calm they=f2;cam=g-4h2j-4l-2
cam at=c2k2;cam back=k4;cam to=h2;can=j2k-2;can be=f2;can decid=d2l2;can hear=a2;can i=e2l12;cancell=k2;canteen=h4;capacity=d8;car=h4
card=i4;cardigan=c2k4;carry=k2;cash=e2;cat=e6k4;catch=j6;cater=g4i2;catheter=a8;chair=c-2f-2;chair at=a6;chang=a2b-4;chang and=l2
chang it=a4;chang the=h4;chang they=k2;chaplain=c2k2;charg=d4;charger=c2;chart=i2;chat=d-2g4k6;chat to=g2;check=a2b-2m2;cheek=e4j12
cheer=b10i6k-2;child=b4;chin=c2d2i8k-2;choic=d24j2k-4;chok=l2;choos=b2d8j6;choos but=j2;chos=d6;christma=h6;cigarett=e4;class=h4;clean=d-4
cleaner=a8k2;cling=f8i4;clock=h2;cloth=j2k-8;coat=g2k4;coffe=d4k-2;cold=h2k-4;colleague and=i8k-4;colleague left=c2k2;colleague put=o2
colleague the=a2;colleague told=g2;colleague wer=g2;colour=b2i4k-4;com=e-8h-4i2l-4;com and=c2;com at=c2;com back=m2;com each=i4;com on=f2i-2
com slow=b2k2;comb=a4;comfort=b8;comment=e6;commod=a8;company=e2h6;complain=h2;concern=g10;cook=d10;cook speak=d2;corner=a4;correct=b4h2i2
corridor=a2d-2;corridor with=a2k4;cost=g2k2o4;cough=c2;could be=g2;could hear=a2;count on=c4;count the=h2;count to=a4;cours=h8;cover=a4
cover they=a2;crack=l4;crash=b2i4;cross=j2m2n-2;crush=d6;crush it=d2;cry=k2m2n-2;cupboard=h8;curtain all=h2;cut they=k2;daft=b2l2;darl=a2i-2
dat=a-2k2;day now=f2;day sinc=d4;dead=i-2;deaf=b2;death=a2;decid=d8i-2;decision=i2;deliver=a8i2;deliver the=a4;depend=c2l2;desk=a2b-2d-2
did i=l2;did not=j-2;die=b6l2;diet=d12i-2k4;different=c4;different person=c2k2;dinner tim=c6i2;direct=e4;dirty=a2g2k2;discuss=a-2g8
divorc=e14;do i=e2i-2l12;do it=c2d-4;do not=a4l4;do say=j4;do wash=a4;do what=c2;do you=l10;doe=k-2l4n-2o2;doe a=l2;doe it=g2l8n-2o8
doe not=j4;dog=k-2;dog is=h2l4;don=f-2k2;don with=k2;door first=a4;door open=a-2;doorway=i2;down and=i2;down as=f2l4;down for=d2h2
down the=a2;down they=a2;down with=i2;drawer=a2;dread=e2j4;drink=d-2g4i-2;driv=b4k4;driver=g4;driver was=g4;drop=h2;dust=a2;dy=a2b-4
each=c2h-2l-2;each day=g2;each night=f2k4;each of=i2;each other=j2;each tim=i2;each week=c4;early=h2i2;eat=e-2j2m6n-4;eat if=f4;edg=b2
either=o2;els=f4j2;els and=f2;email=g16;email about=g4;empty=i2;end=b2f-2;end of=i-2j2;engineer=h4;english=j4;estat=e2h2;even=i6j-4k-2
even when=i2;ever=d4j-2l4;every=c4e-2;every new=c4;every night=j2;everybody=f-2i-8;everyon has=d2l2;everyon say=e2l2;everyth=c-2j-2;ex=e4
explain=g-2;explain to=c2;eye=c-2j-4;fac=a2d-2;fac at=c2;fac the=f2;fall=i-4l4;far=e2j2o4;fast=g8;faster=k2;favourit=i-4;favourit and=e6
fed=g4l2;feed=k4;feel=f2i-2j8k-2o2;feel lik=f4j2;feet=g4;fell=h14;fell asleep=h6;fetch=c2;fetch they=c2;few=e4;fil=d8k4;fill=m4n-2
fill in=m2;fill it=b2;film=d6;fin=l2;final=h4;find=c2;finger=e8;finish=c-2;fir=h4;first=f-4i2k-4m2;first nam=e2j4;first tim=i2;fish=k2
fix on=f2;flannel=c2g2;flew=k2;floor=d-4h4;floor and=c2h2;flower=a6;flu=k2;fold=b12;follow my=e2;foot=j2k-4;football=a2;for=n4o-2;for an=e4
for everyth=f4;for it=h2j2;for me=f2;for my=i-2;for that=l2;for year=k2;for you=f2;forget=a4j4k-2;forgot=h2k2;forgotten=c2k6;fork=g2
form=d-2;form but=l4;fortnight=c4k4;found it=c4;found out=d2;found they=f2;fridg=h6;friend say=e6;frighten=b2;frighten and=b-2;from a=i2
from me=j2;from my=e4;from num=f2;from the=o2;from they=j-2;front=a4j-2;front desk=a2;full=g2;funeral=l4;funny=h2;furious=a2;gap=a2
garden=d2;gardener=b4f2;gav it=j2;gav me=g2n-2;gav they=a-2;gent=e2g2;get=h-6j4m-2;get don=c6j4;get hurt=e2;get out=b2;get they=j10k-2
get told=j2;giv=a-2j2;glad=k-2;glass=g2;go=i2;go and=b4;go hom=e2k2;go out=d2;go to=g2;goe=c2k-2;goe on=c4;goe to=f2j4;goe up=h2;gon=k2
good=g-6;good that=i2;goodby=b2;goodnight=f2;got=a-4;got no=f2l4;got num=j4;got the=d2;gown=a8i2;grab=a4;green=d6;griev=b6;group=d2;grow=b2
guess=k2;guest=a2c2;had=f-2j-2l-2;had an=f2;had bad=b2;had it=i2;had no=k2;had num=b2;had to=h8;had told=c4;had wet=k2;hairdresser=d2
half=e-2;halfway=b2;hand away=d2;hand on=k-2;handover=g8;has=d2h-2j2m-2n4;has a=i-2;has another=a2j4;has got=k2;has not=a2;has one=j2
has to=j2;hatch=d2i2;hav a=i-2;hav got=j2;hav my=f2;hav never=l4;hav not=e2i-4k2;hav only=g2j4;hav said=j10;hav seen=c2g2;hav to=e4k-2l8
hav told=d2;head=e-2;hear about=b4i2;hear my=j2;hear the=b2;heard=d-2g4;heard and=g6;heavy=h4;held=b2;held they=b2d-2;help=c-2f6
help they=f6;hen=g8;hen night=g4;her=i2;her and=g6j2;her for=i-2k6;herself=d4;hid=k4;hip=a6;hit they=f2;hoist=h2;hoist so=b4;hold=c-4
hold my=e2f-2j2;holiday=f2i-4k8;holiday so=f8;hom=g-2j-4;hom and=e2;hom i=a4;hoover=c10;hop=g2;horribl=b10;hour=a-2;hour and=e2;hour they=b6
hous=c4;how are=b4;how old=g4;how they=g2;how to=k-2;hug=e-2l2;hum=o4;hurry=g2;i=d-2;i am=j2;i answer=b2n2;i ask=i6m2;i brought=i6k-2
i buy=f4;i can=j2;i cancell=k2;i car=f8;i chang=i2;i charg=d4i2;i check=f2;i clean=g2l4;i cover=a2;i cry=h2;i do=h-2;i ever=l4;i explain=a2
i feel=f6j4k-2;i fill=m2;i finish=b4;i forget=a4j4;i forgot=h4;i get=j2k-2;i giv=j4;i hav=e2;i heard=g4;i keep=e2;i kept=e4;i knock=a4j4k-2
i know=j2;i laugh=o2;i leav=k-2;i lift=a2;i lik=f4;i mad=i4k-2;i notic=c-2k-4;i only=o2;i open=a4;i park=g6;i pass=c2;i promis=c6l2
i pull=a4k4;i put=j-6;i ran=h4;i rang=c2i6k-2;i ring=f2;i said=b4h-4m4;i saw=g2;i should=i-2j2;i shout=k2;i show=i2;i shut=f2;i spent=h2
i stay=b6i2;i still=i4;i swap=f2;i tak=e4;i talk=i-2j2;i think=j2;i thought=i-2;i threw=a6;i took=m2n-2;i try=a6j6;i wait=a4i2;i walk=a2
i want=i-2;i was=m-4;i went=m2n-2;i wonder=o4;i work=o2;i would=c2g-2;i wrot=i6;ice=b2e2j8;idea=d4i-2k2;if=f2h-4;if any=j2;if i=b-2f4j2
if the=i2;if they=b2;ill=b2h2;in a=j2;in an=d2;in charg=e2;in it=i-2;in its=k2;in march=f2;in one=c2j2;in pain=b4;in reception=f2h2
in supervision=f12;in ther=a4;in they=j-4k2;in tim=h2;in to=c2k2;in with=a2;instead=b-2i6k-2;instead of=i4k-2;interest=i-4
interest meet=d2j4;interpreter=d4;into=i2;into the=i4;invit=e8l6;invit me=e4l2;is a=a2;is and=g6;is do=l2;is even=e2l2;is how=a4;is in=f2i-4
is long=a2;is my=b4;is no=a2;is that=e4l6;is the=l2;is ther=b2;is they=k-2;is yes=d2;it again=b4;it be=e6l2;it becaus=h2;it been=c2i-2k2
it better=c6i2;it don=g4;it even=i2;it feel=o2;it fin=i4;it from=k-2n-2;it get=e4j2;it go=a2;it how=g4;it just=o2;it lost=f2;it near=c4l2
it nic=g2o2;it num=k2;it off=e2;it on=j-2;it out=d2;it probab=c2;it quicker=d4;it sound=o2;it still=c4k2;it tak=i2;it they=k-2;it to=e2
it took=d2i2;it twic=h4;it was=h-2j-2k2;it will=a8;it with=i2k-4;it work=i2;jab=k2;join=j2;jok=c-2e4g-4j2;jok and=e6;jok they=b2;jumper=a2
just quick=o2;keep=d-6e2k-8o6;keep bring=e2;keep say=j2;kept=j-2;kept it=e2;keyworker=f8;kick=d2g2j2;kid=e8i-2;kill=h2;kin and=f2i4
kin had=g2;kin has=d2j2;kin on=b4;kin say=l4;kin that=k2m2;kin the=d2;kin turn=e2;kin want=k-2;kind=k-4l2;knew=k2;knew the=g4;knew was=c6k2
knew what=k2;knock=a2b-2d-2;knock and=a4;know if=b2l2o2;know me=i2;know the=k2;know wher=j2;know which=j6;know who=h2;label=a6;lad=e6m2n-2
laid=d8;lamp=i4;last=h2j4;last so=e2;last week=j4;lat=a-4i-4j4;laugh=b2o2;laugh when=l2o2;laugh with=f2;laundry=h2;laundry and=h2;lay=k2
lead=e2i4k-2;leak=a8;lean=i6k-2;lean on=f2;learn=h4i2k-4;learn how=h4;learnt=c2i2;least=b6;leav=f-2;leav in=f2;leav the=i4;left=c2j-2
left arm=c2i2;left hand=g2;left the=k2;left they=i-2;leg=a2;lend=e6j8;lend they=e2j4;let=a-4b2i2k-2m6n-4;let they=a-4;letter=f8j-2;level=h10
level num=h6;lie=j2;lif=i2;lift=b-4g4j-2;lift hom=l2;lift they=g2;lift your=a2;light=h6l2;lik a=j2;lik how=f2;lik it=a2;lik me=a4;lik the=c2
lik they=f2;lik thing=c6;lin=k-4;linen=b2;linen room=b4i2;lip=g4i2;lipstick=d2i4;list=b-2;list and=c4;listen=j2k-4;littl=k-2;lock=c2i-2l6
locker=h10;long=j2k-6m2;long talk=h2j4;longer=e6f-2i-4;look=m-2;look after=e4;look at=a2;los=b4;lost=a-2;lost they=c2;lot=h2;lot of=h2
lot to=b4;loud=a2j-2;loud to=k2;loudest=d6;loung=a6;lunch=h2;machin=k2;mad=f4i6j-2k-2;mad a=i2;mad me=f12;mad sur=i2;maintenanc=c8k2
mak=c-2g2;mak the=g2;manag=j2;manager=a-2b-2d-2i2j-2;many=j4k-2;march=f4;mark=e12;mark on=e2;marry=i4;mask=g2;match=c4i4;matron=g2l2
matter=b2i2;mattress=h2;may=l2;may i=l2;mayb=g8l6o6;mayb they=o2;me=e4f4;me a=e4o2;me about=b10;me after=f2;me all=f2;me and=j4;me back=e4
me for=f2;me in=h2l2;me later=b4;me lik=a4;me not=k2;me on=i2;me so=f2;me that=i-2k4;me to=k-6l2;meal=j6;mean it=g4;meant=i-4j2;meant to=i-2
med=f2j2;meet=m4n-2;mention=l4;mentor=h2j6;menu=d2;menus=i4;messag from=f2;met the=l2;middl=h4;midnight=k4;min=h4;mind=a2n-2o8;minut=b2i4k-2
mirror=b2i4;miss=g2h2;miss it=h2;mistak=a6;moan=k2;mobil=h2;money=d2;mop=h6i4;mor=j2;mor after=j2;mor and=b4;morn so=h2;most=a2j6k-2
most of=j2;mouth=j-2;mov=j-4;mov it=i2;mov they=a2;mov to=k2;mr=a4;mrs=c2i4;much=a-4h6k-2;must=b2j4;my=d-16e4h4;my bag=k2;my car=j4
my colleague=g2m4n-4;my hand=j4;my job=l2;my kid=e4;my kitchen=e6;my mat=j4;my mentor=j4;my nam=k-2;my neighbour=e4;my phon=f2;my pocket=c2
my shift=c2;my supervisor=e4o2;my trainer=h2;my voic=j4;nail=f2;nam=a6d-4f-6h-2;nam and=a2;near=a4b-2g-2;need=c-2;need a=b6;need to=e2j4
neighbour=e6;never=i-8;never know=j4;new=a-4c2h10;new colleague=c2;new fac=c2;new rota=h2;newspaper=k2;next=n2;next door=h2;nic=o2
night colleague=d2l2o2;night i=j2;night it=f2;nightmar=j2;no=b-2d8k2;no door=a4;no mor=b2;no one=a-4b-2;no thank=e2i2;no word=k4;nobody=g2k2
nobody els=j2;nobody had=g2i6k-2;nobody has=g2;nobody look=g4;nobody told=k2;nod=b2;nod and=b6;nois=k2;nos=g2;not a=l2;not allow=e2
not and=e2i2;not answer=a6;not at=i4;not do=f6;not enough=j2;not happen=c4;not know=l-2;not lik=i2;not look=k4;not mak=l2o2;not one=c10k4
not pleas=f2;not promis=i2;not read=c4;not right=e4j2;not speak=k2;not stop=k2;not sur=l4;not tak=f2j2;not tell=e2;not wait=h2;not with=g2l4
notic=d-2i2k-4;now=c2i2;now and=c2;now they=e2i-2;now we=d2i2;now your=b4i2;num=e-2h6l-4n2;num day=c2g2;num different=c6;num for=c2
num goe=i2;num i=j2;num minut=b2;num oclock=f2j4;num of=g2;num out=j2;num pound=e2i2;num second=b6;num tim=g-2;num to=i-4k2;num ward=j2
num week=g2;num year=j2;number so=f2;oclock=f4j8;of=o-4;of the=l-2;of us=c2;of water=i2;of what=f-2j2;off=a-4j2l-4;off for=c2;off i=c4
off they=f2i-2;off to=h2k2;offer=e2;offer me=l2;offic=b-2;offic and=h2;oh=b4i-4k6;ok=k-2l6;old=d-2;on=l-2m-4n6;on a=k-2;on day=e2;on for=k2
on me=f4;on night=g2;on num=c2k2;on the=a2;on tonight=k2;on top=d2;on weekday=c-2h2;one=m-2n4;one and=i2;one let=c6;one person=a2;one to=l2
one was=j2;one week=h2;one who=g2i-4j2n2;only=h-2j4;only me=f2j2;only one=f-2;only the=i2;only want=b4g2;only when=f2j2;open=a4e-2
open and=a-4;open the=a4;open they=i4;opinion=d6l12;option=c2j2;or=h-4k-2l12;or did=l6;or is=e2l6;or not=l-4;or our=l4;or was=o2;order=j2
other=j2;otherwis=a2f4;our own=d2;out and=i2;out in=j2k-2;out no=d2;outsid=a2c-2;over=d-6;own=d2g-4;pack=e2j10;pad=a4;pag=h2;pain sinc=h4l2
paint=h4l4;paper=f2i-2;paperwork=d8;parcel=j2;pass=i2j-2;pass it=e10;password=a2h-2;past=k2;past num=g4;pat=a2e4;pay=e4h2i-2;pen=d2
person=a2d-2h-6;person about=i-2k4;person and=a4;person in=g2;person kin=e8l4;person said=a4;person shout=i2;person wait=f2;personal=a2j4
petrify=b4;petrify of=b2;phon=k2;phon at=f2;phon call=f8;phon to=a4;photo=a4;pick=a-2h4i4k-2;pick it=h2;pick they=d2;pick up=h2;piec=d2
pil=d2;pill=g2j4;pillow=b4;plain=d2;plan=b-2c10m4n-2;plan a=g4;plan say=c2;play=c6j8;pleas=a2c-2o2;pocket=c2e-2;point=i2;point at=d2
polit=j8;poor=h2i-2;porridg=d4;pound=i4;power=c2f2;pray=l-2;press=b-2g2;press send=g4;pressur=h2k2;pretend=b2c2;print=c2i4k-2;privacy=l8
probab=c4;promis=c10;proper=k-2;pud=d14i6k-2;pull=a2;pull the=a2;pump=h6;purpos=a2;push my=d2;put=j-2;put down=b2;put it=b-2;put me=f2l4
question=d4l2;queu=d2;quick=g2l2o4;quicker=d4g-2i-2k2;quicker to=j2;quickest=j2o6;quiet=d-2i2;radio=c2;rain=d2i2;ran=h8i2;ran out=h2
rang=i4k-2;rang the=e2;rang they=c2i2;rather=d4l2;ray=a-2;reach=g4;read my=j2;read the=c2;ready=i2k-4m6n-4;real=c4;reason to=f2
reception=a2f2;reception i=a2;refus=j6k-2;remember=c4;report=e4h2i-4m2;report it=h2;respectful=a10l16;rest=c2;rest of=j2;restraint=e2i2
result=i6k-2;right for=f2;right to=i2;right way=a4;ring=f6;ring and=c8;ring they=f6;risk=d2j10;roll=a2;room=l-2n2;room first=e6;rota=f2h2l6
rough=g8;round=e-4;round so=d2;row=b6;rul=l6;run=l2;sad=b4f-2;saf=c2;safeguard=e10i2;said=h-14j-4l-2;said i=d-4l-2;said no=g-2i4;said num=k2
said oh=b6k4;said someth=g2;said sorry=k4;said that=i2;said the=c2i-2k8;said they=c-2;said to=a-2g4;said yes=b6;said you=b6
sam=a-2b4h-2i6k-2;sam answer=i2;sam corridor=c4i2;sam num=i4;sang=a2i2;sat=g-4i2;sat and=i2;sat in=c2k2;sat with=i-2;sav=h2;sav all=f4
saw=g2;saw the=g2;say=h-2k-2;say i=c4;say in=k2;say num=c4;say that=l2o2;say the=i6;say yes=e2l4;scar=i4m2n-2;scarf=e2l4;school=b2h6
screen=a6;second=b4i-8j4;secret=f6;see=l-2;see that=j4;see you=j2;seen=g2;seen it=g4;send=i-4j2;senior=h6;sent=c2m2n-2;sent me=k-2
sentenc=b12;serv=k2;set=c2i2;settl=f2;sexy=e2i2;shak and=b2k2;shar=e6k-4;shar it=f2;sharp=h2;shav=d2;sheet=a2d-4;sheet say=c6;shell=j4
shell do=f-2j2;shelter=i-2;shift=c4e-2h6;shin=h4i2;shock=i2;shop=e6l2;short for=a2;should=d-4;should i=l10;shout=d-2g2;show=e-4m2;show my=a2
show they=g2m2;shower=d6;shut=a2e-2o4;shut they=o2;sid=e-2j-2;sid of=g4;sigh=b2;sign=b-4e-2;sign it=d-2;sign the=l4;silenc=g2k-2n-2
silly=l-2;sinc=n2;singl=g10;sip=g2;sit manager=h4;sit on=i2;sit ther=a4;sit with=c2;slap=e6j2;sleev=g4k2;slept=h2;slid=g2h6;sling=h2;slip=h2
slipper=c8h2;slow=d-2e-2;slow down=g4;sluic=b4i-4;small=k-2o4;smell=d8;smil=g4k-2l2;smok=c2;smok shelter=c2;snap=h4;so=d2g-2i8l-4
so far=j2o2;so i=i6j-4;so it=a6;so most=j4;so much=h2;sob=b6;social=l2;soft=f-2;soft diet=d4;som=c2i-2j10;som tell=b4j2;somebody els=c2
someon=c-2j-4;someth=a-2e4;sometim=j8k-4;somewher=a2f4i2;soon=c8;sorry=b2;sort=c2;soul=k2;sound=i4o4;soup=h6;spar=h2k2;speak=c-2d4
speak tamil=d2;speak to=g2;speech=d2i4;spent=h4;spit=e2;splint=k4;spok=g4;spok to=g2i2;spoon=l4;squeez=g2;stand=d-2j2;star=a6;start=h4
start to=b4k-2;stay=b4c-2g-2i4;stick=d2;stiff=h2;still=d-2;still not=l2;stood=a4;stop=h-2;stop ask=j6;stop eat=f4k2;stop they=e2l2;stor=h4
story=j2;straight to=e2;strok=b4;stuck=c2;student=g4;sugar=d2;suit=d6j10;suit us=d2j4;summer=k4;supervision=e8f4;supervision i=f4
supervisor=e4i2o2;supper=c8;sur=k-2;surnam=a8k-2;swap my=f2;swear=e4j2;sweet=f4;swing=j4;switchboard=k-2;system=e2h-4;tak=d-8k-2;tak the=i2
tak they=f2;taken=g2;talk=c-10g4m-4;talk and=g2;talk with=k-2;talker=d4;tamil=d6;tap the=i2;tast=d4;taught=c2;taxi=e4;tea=c2;tea person=k2
team=h2i6k-6;tear=b8;teeth=g4;tell person=o2;tell you=g2;telly=k4;tenth=b8j8;test=h4;text=e2k4;than they=e2;thank=d-2e2i2;thank you=e2
that=h-2;that i=d-4f2k-2o2;that kind=l6;that ther=f4;that they=j-2;that was=j2;that word=g8j2;the=f-2l-2;the arm=g6;the assessment=d2
the bag=k2;the bank=h6;the bath=i-2;the bathroom=m2;the best=j2;the blind=a2;the blood=a2;the blu=i2;the brak=m2;the bus=a2;the buzzer=g4
the cag=g4;the cheek=j4;the choic=d2;the clinic=k2;the colleague=m-4n6;the colour=d2;the commod=a2;the concern=g4;the cook=d2
the corridor=a4;the crash=i2;the desk=i4k-2;the dog=h2j2;the drawer=a2;the driver=g2;the eye=d4k2;the fac=a2;the fil=d4k2;the first=b6
the front=a4;the funeral=l2;the gown=a2;the handl=a2;the handover=g2;the hip=a4k2;the hous=c4;the job=h2j2;the kin=d2;the label=a2
the lad=e2;the lat=d2;the laundry=h4;the left=c6;the letter=f2;the lin=e2;the list=g2;the lock=c6k2;the loudest=d2;the loung=a2
the manager=g2;the match=c2i2;the meet=g4m2;the menu=d2;the middl=h2;the mop=h2;the nam=a2;the next=k4;the not=m2n-2;the one=e-2
the outsid=j6;the paper=f2k-2l2;the paperwork=d4;the phon=e-2;the pillow=b2;the plan=c2;the queu=d8;the rest=j2;the safeguard=e4
the sam=b2i2;the screen=i2;the shift=h2;the shout=g2;the sid=g2;the sit=h4;the slap=e2;the slow=g4;the sluic=b4;the smok=c2;the speech=d4
the spoon=l2;the stor=h2;the surnam=a2i2;the tabl=k2;the tablet=a2i2;the tea=k2;the telly=k2;the tenth=b4j4;the third=b2j2;the tim=i2k-2
the toilet=a2;the towel=i6;the trouser=h2;the truth=c2;the uniform=h2;the van=c2i2;the visitor=a2;the wash=a2j2;the water=d2k4;the week=j6
the weekend=i2;the wheelchair=g2;theatr=b2k2;then=h-4j2;then it=e2;then my=b4;ther=a2h-4;ther a=c8;ther are=f4;ther wer=a4;ther when=i2
therapy=k4;they=h-24;they a=a-2;they about=e2;they agr=e2k2;they alway=i6;they as=g4;they at=c2;they back=k2;they bank=e2;they bed=k2
they been=k2;they benefit=l2;they board=g4;they breath=i2;they but=d6;they by=g6i4;they call=f2;they can=i-4;they card=g2i2m2n-2
they chair=g2;they chin=d4i2;they choic=d2;they cling=f4i2;they coat=k2;they colleague=e4;they com=f2j2;they could=a-2d2;they count=c4
they cross=j2;they did=n-4;they discharg=e2;they doe=f2j2;they dog=l2;they door=i-2;they down=f2;they drink=f2;they dy=a2;they even=c6
they feet=g2;they first=m2n-2;they get=j2;they giv=l2;they glass=g2;they got=a-2;they hat=d2;they held=b4;they hold=j2;they i=c-2
they it=f2l2;they keyworker=f2;they kin=j-2;they let=b2;they listen=g4;they lov=k2;they mat=i4;they med=j2;they mind=a4;they morn=d2i2
they must=j6;they my=e2;they myself=d2;they nail=f2;they need=k-2;they never=j2;they no=d6;they now=i2;they on=b-2d-2j-4;they or=l2
they out=g2;they own=i4k-2;they pad=a4;they pay=e4;they phon=f2;they photo=a2;they pick=i2;they point=d2;they push=d2;they rather=d2
they refus=j2;they ring=f6;they sav=f4;they say=f2j2;they scan=b2;they sleep=d2;they speak=g4k2;they spell=d2i2;they stand=c2;they still=j4
they tablet=d2;they tak=j6;they that=c2;they they=m2;they thin=c4;they think=c2;they thought=b2;they threw=b4;they turn=k-2;they up=i-2
they visitor=l2;they wait=f2;they walk=g2;they want=d6g-2;they was=a2h-2;they wash=f4;they we=a2;they wear=a4i2;they wer=g4m4n-2
they what=d2i10k-4o2;they wheel=c2;they who=f2;they why=f2;they wok=c2;theyv=h6l4;thi is=b4;thi week=c6;thick=c10;thin=c6j2;thing=c2
thing and=j6;think=i-2;think but=e2j2;think i=j4;think of=f-2;think that=c4l2;think they=l2;third=b2;thos=c6;thos who=c2;though=c8
though i=c4i2;thought=j-4k2;thought the=g4;thought to=d4;through they=a2k2;through with=j2;tick=c2k8;till=e-4g-6;till i=f4;till num=h2
till they=a2i6;tim=b2l-6;tim for=h4;tim i=k-4;tim in=b2j2;tim with=e2;tir=h8j6;to a=k2;to ask=j2;to bed=j2o2;to choos=b4;to clean=h2
to die=b4;to eat=l2;to hear=b2i6;to know=e2;to look=a2;to nobody=f2;to person=c6;to pull=a6;to say=c2;to send=h2;to show=a4;to sign=d2
to speak=g2m2;to stand=j2;to stay=b-2;to supervision=e6;to tak=b4i-2;to talk=k-4;to use=h4;to wash=f-2j2;toast=d2;today=f-2l-2;today and=h2
together=f2;toilet=a2l2;toilet with=a-2;told=h-12j-6;told a=k4;told my=e2;told the=a-6j-2l-2m4n-2;told they=d-2j-2;told us=d6;tomorrow=c-2
tonight=c4;too=b-6i-6j2n2;too much=e2;took=i2l-2;took my=h2;took the=a2;touch=b2k-2;towel=a8i2k-2;towel over=i2;train=h2;trainer=h4k4
transfer=c2;tray=g4;tray com=g6m2;treatment=h6l2;trip=d6;trouser=h2;trust=k2;truth=c6l2;truth that=c2l2;try=a2g-4k-4;try to=a2;tub=b2
tuck=i4;turn=h-4l-2;turn out=d2k2;turn to=d2k-2;twic=d-2g-2h4;twic a=c4;ty to=f2;ty up=g2;typ=h4;ugly=b2i2;under=k-4l4;under they=l6
understand=j4;understood=b2d-2;uniform=h2;until=b2k-2;until i=b2;until they=i2;up=f-4;up for=k2;up from=k2;up one=d2i2;upset=i-4
upset about=k2;us=h-4m-2;us has=g2;us that=d2;use=j2;use a=a6;used=j-2k6;van=h2i4;video=a2;video call=a2;visit=b2d2i-6k14;visitor=a6d-2o2
voic=c-2e-2j4;volunteer=g2;wait=k-2;wait for=h2;wait in=c2;wait num=f2j4;wait outsid=a-2i2;walk=e-2;walk in=g2;walk they=c2;want=d2
want a=k6;want it=g2;want the=d2k-2;want they=k-4;ward=d-2e2;was=f-2k2;was about=g2;was and=k2;was cancell=c2;was cross=c2;was cry=b2
was enough=e2;was flat=g4;was get=f2;was i=l6;was in=g4i-2k8;was it=o2;was lat=h2;was left=e2;was look=k2;was me=c4;was mov=c6;was never=a2
was not=b2;was on=c-2;was one=g2;was only=j2;was read=a4;was that=l4;was the=k4;was to=c4;wash and=f-2;wash dress=g2;wast=i2;watch=j-2
watch a=h2l4;watch they=l4;wav=a10;way and=a2i2;we=d2l-4;we are=e2;we do=d2j4;we found=i4;we had=h2;we keep=j2;we let=j4;we lost=c4
we mad=f6;we not=g4;we only=d10;we said=a2k2;we sat=i2;we shar=e2;we wer=i-4k8;we writ=g4;we wrot=d4;wear=a2;wear the=l4;weather=f2
week=a-10b-4j2l-2;week i=f8;weekday=a-6c2e-4g-2;weekday and=c2;weekend=a-2c-2j4;weekend it=j4;weekend person=e2;weight=g4;well=i-4k6
went=f-2j-4l-2m2;went down=h2;went off=c6;went round=c4;went through=d2;wer=b-6f-4g2k4;wer in=g4;wer meant=c2;wer num=h12;wer plan=g4
wer told=e2;wet=f2i-2k4;wev=g10;what=h-2;what a=b2;what happen=f-2g6;what i=a2b-2;what it=i-2j2o4;what would=d2;whatever=c-4d2f4j6
whatever i=j4;wheel=i-2k6;when=f2k-4;when i=f2o2;when it=j2;when you=h2;wher=o2;wher is=b6;wher the=h2;wher they=k4;which=a6j2k-2o2
whil=a4e-4;whil i=o2;whisper=e2;whit=b12k4;who are=k4;who can=f-2j2;who feed=f2;who not=a2;who to=l4;who was=f2;whoever=h2;whol=l-2
whol of=b2i4;whol tim=g2j2;wholl=f2j2;whos=g2;why=m2;why i=e4;will=h-2k-4;will alway=f2;will be=i2;will do=j2;will stay=b2;wip=a4
with it=g2l6;with num=d2;with they=i2j-2;without=a4e-4k2;without a=a2i-2k6;without it=g4;wok=c6;wonder=k-2n-2o8;word=b4;word but=b2j2
word com=b2k2;work=b-2h4;work in=a4;worker=e2;world=b2;worn=f2j2;worry=f2k-2l2;wors=e2;would=c4g-6;would be=c2;would com=c6i4;would do=k2
would know=b4i2;would phon=c6;would want=b2;writ=g6n2;writ that=g4;written=d6;wrong with=e2i2;wrot=i6j-6m2;x=a-2;yes=l2;yes and=i-2;yet=j2
you=i2;you all=b2;you are=b2;you but=e2;you either=e2i2;you if=e2;you know=g4;you lik=i2;you not=f2j4;you should=i2;you tell=l2;young=b4
your=d-2j-2l-2o2;your colleague=e2i2;your kin=b6;youv=b2;youv had=b4i2
`;
